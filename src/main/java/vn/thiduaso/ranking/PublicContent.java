package vn.thiduaso.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;

/**
 * What is published of a table, and what the checksum covers: figures and points, never a reason that the bloc's people
 * wrote about a unit. It is handed out as one JSON file; docs/scoring.md tells how to check it.
 */
record PublicContent(
        String campaign,
        String period,
        int number,
        int schemeNumber,
        @Nullable String reason,
        Terms scheme,
        List<UnitLine> units) {

    static PublicContent of(RankingTable table, int number, @Nullable String reason) {
        return new PublicContent(
                table.campaign().name(),
                table.period().code(),
                number,
                table.campaign().schemeNumber(),
                reason,
                table.terms(),
                table.lines().stream()
                        .sorted(Comparator.comparingLong(RankingLine::unitId))
                        .map(UnitLine::of)
                        .toList());
    }

    /** One unit; everything but its name is null or empty when it submitted nothing. */
    record UnitLine(
            long unitId,
            String unit,
            @Nullable Integer place,
            @Nullable String band,
            @Nullable BigDecimal base,
            @Nullable BigDecimal bonus,
            @Nullable BigDecimal lateDeduction,
            @Nullable BigDecimal otherDeduction,
            @Nullable BigDecimal finalScore,
            int lateCount,
            List<Item> items,
            List<Points> adjustments) {

        static UnitLine of(RankingLine line) {
            ReportScore score = line.score();
            Grounds grounds = line.grounds();
            return new UnitLine(
                    line.unitId(),
                    line.unitName(),
                    line.place(),
                    line.band(),
                    score == null ? null : score.base(),
                    score == null ? null : score.bonus(),
                    score == null ? null : score.lateDeduction(),
                    score == null ? null : score.otherDeduction(),
                    line.finalScore(),
                    grounds.lateCount(),
                    score == null
                            ? List.of()
                            : score.items().stream()
                                    .map(item -> Item.of(item, grounds))
                                    .toList(),
                    grounds.adjustments().stream()
                            .map(given -> new Points(given.kind(), given.points()))
                            .toList());
        }
    }

    /** The figures and points of one item. */
    record Item(
            String code,
            FigureState state,
            List<BigDecimal> numerators,
            @Nullable BigDecimal denominator,
            @Nullable Integer level,
            List<Before> earlier,
            @Nullable BigDecimal points) {

        static Item of(ItemScore score, Grounds grounds) {
            Figures known = grounds.figures().getOrDefault(score.code(), Figures.missing());
            return new Item(
                    score.code(),
                    known.state(),
                    known.numerators(),
                    known.denominator(),
                    known.levelNo(),
                    grounds.earlier().stream()
                            .filter(before -> before.of(score.code()).state() == FigureState.ENTERED)
                            .map(before -> new Before(
                                    before.kind(),
                                    before.year(),
                                    before.of(score.code()).numerators()))
                            .toList(),
                    score.points());
        }
    }

    /** What an earlier period adds to the numerators. */
    record Before(String kind, int year, List<BigDecimal> numerators) {}

    /** Bonus points or a deduction. */
    record Points(AdjustmentKind kind, BigDecimal points) {}
}
