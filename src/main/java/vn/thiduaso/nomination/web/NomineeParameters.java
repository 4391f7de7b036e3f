package vn.thiduaso.nomination.web;

import org.jspecify.annotations.Nullable;

/** Whom the address names: a unit as a collective, or a member of staff; nobody yet if both are null. */
record NomineeParameters(@Nullable Long unit, @Nullable Long person) {}
