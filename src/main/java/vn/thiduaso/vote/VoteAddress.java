package vn.thiduaso.vote;

/** The session of a campaign in which a ballot is cast. */
public record VoteAddress(long campaignId, long sessionId) {}
