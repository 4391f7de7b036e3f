package vn.thiduaso.ranking.rule;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A campaign's rule for its rankings.
 *
 * @param objectionDays how many days the window for objections is open at least; 0: tables are published at once
 * @param weights of the periods by id, for {@link Combination#WEIGHTED}; a period without one has 1
 * @param version counts the changes, 0 before the first
 */
public record RankingRule(
        Visibility visibility, int objectionDays, Combination combination, Map<Long, BigDecimal> weights, int version) {

    /** The longest time for objections that may be promised. */
    public static final int MOST_DAYS = 60;

    private static final int USUAL_DAYS = 3;

    public RankingRule {
        weights = Map.copyOf(weights);
    }

    /** What holds until the bloc decides otherwise. */
    public static RankingRule standard() {
        return new RankingRule(Visibility.AFTER_ADOPTION, USUAL_DAYS, Combination.MEAN, Map.of(), 0);
    }

    /** Whether a table must be adopted and open to objections before it is published. */
    public boolean hasObjections() {
        return objectionDays > 0;
    }

    /** What the period counts. */
    public BigDecimal weight(long periodId) {
        return combination == Combination.WEIGHTED ? weights.getOrDefault(periodId, BigDecimal.ONE) : BigDecimal.ONE;
    }
}
