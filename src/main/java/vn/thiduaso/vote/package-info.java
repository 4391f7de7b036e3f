/**
 * Council sessions: who sits in them, who is voted on, who was there. The members are the units of the bloc on the day;
 * leaders of the bloc prepare and run a session, its secretary keeps the attendance, everybody of a member unit reads.
 * {@link vn.thiduaso.vote.VoteSessionService} changes, {@link vn.thiduaso.vote.VoteQueries} reads,
 * {@link vn.thiduaso.vote.VoteResults} answers modules above. Ballots are {@code vote.ballot}: nothing here knows one.
 */
@NullMarked
package vn.thiduaso.vote;

import org.jspecify.annotations.NullMarked;
