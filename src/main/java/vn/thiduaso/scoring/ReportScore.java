package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The score of one report: its items in the order of the scheme, the points and the counted maximum of every group, and
 * the way from the raw points over the base (scaled to the full mark) to the final score.
 */
public record ReportScore(
        List<ItemScore> items,
        Map<String, BigDecimal> groupPoints,
        Map<String, BigDecimal> groupMax,
        BigDecimal rawPoints,
        BigDecimal countedMax,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal lateDeduction,
        BigDecimal otherDeduction,
        BigDecimal finalScore) {

    public ReportScore {
        items = List.copyOf(items);
        groupPoints = Collections.unmodifiableMap(new LinkedHashMap<>(groupPoints));
        groupMax = Collections.unmodifiableMap(new LinkedHashMap<>(groupMax));
    }

    /** The codes of the items for which nothing was entered. */
    public List<String> missingCodes() {
        return codes(Outcome.MISSING);
    }

    /** The codes of the items with this outcome, in the order of the scheme. */
    public List<String> codes(Outcome outcome) {
        return items.stream()
                .filter(item -> item.outcome() == outcome)
                .map(ItemScore::code)
                .toList();
    }
}
