package vn.thiduaso.vote;

import java.time.Instant;

/** A session as somebody wants it: the officials are accounts that {@link VoteQueries#officials} offered. */
public record SessionDraft(Instant startsAt, String place, long chairAccount, long secretaryAccount, Quorum quorum) {}
