package vn.thiduaso.vote.ballot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who is voted on in a round.
 *
 * @param threshold percent of all members that have to agree
 * @param most how many of the same award form a ballot may agree to; null for any number
 */
record Candidate(
        long nominationId,
        long awardFormId,
        BigDecimal threshold,
        @Nullable Integer most) {}
