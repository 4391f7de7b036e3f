package vn.thiduaso.ranking.why;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.Terms;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;

/**
 * A published line with everything that somebody needs to compute it again: figures, targets, weights, caps. Nothing in
 * it tells why the bloc's people decided as they did.
 *
 * @param rows one per item, in the order of the plan
 */
public record PublicSheet(
        RankingLine line,
        @Nullable ReportScore score,
        Terms terms,
        List<Row> rows,
        List<BigDecimal> bonuses,
        List<BigDecimal> deductions,
        @Nullable Waterfall waterfall) {

    /** From the published table. */
    public static PublicSheet of(RankingTable table, RankingLine line) {
        ReportScore score = line.score();
        Map<String, ItemScore> scores = score == null
                ? Map.of()
                : score.items().stream().collect(Collectors.toMap(ItemScore::code, Function.identity()));
        return new PublicSheet(
                line,
                score,
                table.terms(),
                table.terms().items().stream()
                        .map(item -> new Row(
                                item,
                                line.grounds().figures().getOrDefault(item.code(), Figures.missing()),
                                scores.get(item.code())))
                        .toList(),
                points(line, AdjustmentKind.BONUS),
                points(line, AdjustmentKind.DEDUCTION),
                score == null ? null : Waterfall.of(table.terms(), score));
    }

    private static List<BigDecimal> points(RankingLine line, AdjustmentKind kind) {
        return line.grounds().adjustments().stream()
                .filter(given -> given.kind() == kind)
                .map(AdjustmentView::points)
                .toList();
    }

    /** One item with its figures and its score. */
    public record Row(
            Terms.Item item, Figures figures, @Nullable ItemScore score) {}
}
