package vn.thiduaso.scheme.web;

import org.jspecify.annotations.Nullable;

/** Which draft, and which item of it, an address means. */
record DraftAddress(long campaignId, int draft, @Nullable String code) {}
