package vn.thiduaso.nomination.candidacy;

/** What a unit writes: whom it nominates for what, and why. */
public record NominationDraft(Candidacy candidacy, NominationContent content) {}
