package vn.thiduaso.nomination.eligibility.rule;

import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;

/** A nomination as the rules see it. */
public record Nominee(long nominationId, Candidacy candidacy, NominationContent content) {}
