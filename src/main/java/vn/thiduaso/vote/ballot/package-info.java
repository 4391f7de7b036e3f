/**
 * The secret vote of a council session (ADR 26). {@link vn.thiduaso.vote.ballot.RoundService} hands out ballots, closes and
 * voids a round, {@link vn.thiduaso.vote.ballot.BallotService} drops a unit's ballot into the box,
 * {@link vn.thiduaso.vote.ballot.PaperBallotService} those of absent members once two people have seen them. While a round
 * is open its ballots are one sealed text without order, whose key is a file outside the database; at closing they are
 * shuffled, written by one statement, and the key is destroyed. Nothing that is stored tells who cast which ballot.
 */
@NamedInterface("ballot")
@NullMarked
package vn.thiduaso.vote.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
