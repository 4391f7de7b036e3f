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
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Counting;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.Place;
import vn.thiduaso.scoring.rule.Step;

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
        Place place = new Place(line.unitId(), table.period().code());
        return new PublicSheet(
                line,
                score,
                table.terms(),
                table.terms().groups().stream()
                        .flatMap(group -> group.items().stream()
                                .map(item -> new Row(
                                        group,
                                        item.at(place),
                                        line.grounds().figures().getOrDefault(item.code(), Figures.missing()),
                                        earlier(line, item),
                                        scores.get(item.code()))))
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

    private static List<Earlier> earlier(RankingLine line, Terms.Item item) {
        return item.counting() == Counting.ADDED_UP
                ? line.grounds().earlier().stream()
                        .filter(before -> before.of(item.code()).state() == FigureState.ENTERED)
                        .toList()
                : List.of();
    }

    /** Whether an item is scored by a ladder. */
    public boolean hasLadders() {
        return rows.stream().anyMatch(row -> !row.steps().isEmpty());
    }

    /** Whether an item is scored by so many points for each. */
    public boolean hasCounts() {
        return rows.stream().anyMatch(row -> row.pointsEach() != null);
    }

    /** Whether an item is made of parts. */
    public boolean hasParts() {
        return rows.stream().anyMatch(row -> !row.parts().isEmpty());
    }

    /** Whether an item is added up with earlier periods. */
    public boolean hasEarlier() {
        return rows.stream().anyMatch(row -> row.item().counting() == Counting.ADDED_UP);
    }

    /** Whether a group has a cap. */
    public boolean hasCaps() {
        return rows.stream().anyMatch(row -> row.group().cap() != null);
    }

    /**
     * One item with its figures and its score.
     *
     * @param item with the unit's own target, if it has one
     * @param earlier the periods that its figures are added up with
     */
    public record Row(
            Terms.Group group,
            Terms.Item item,
            Figures figures,
            List<Earlier> earlier,
            @Nullable ItemScore score) {

        /** The ladder's steps; none where there is no ladder. */
        public List<Step> steps() {
            return item.rule() instanceof LadderRule ladder ? ladder.steps() : List.of();
        }

        /** Whether a ladder is climbed by a percentage, not by a number. */
        public boolean byPercent() {
            return item.rule() instanceof LadderRule ladder && ladder.basis() == Basis.PERCENT;
        }

        /** Whether a step of the ladder is reached only beyond its bound. */
        public boolean beyond() {
            return item.rule() instanceof LadderRule ladder && ladder.comparison() == Comparison.MORE_THAN;
        }

        /** The parts of a composite; none where there are no parts. */
        public List<Part> parts() {
            return item.rule() instanceof CompositeRule composite ? composite.parts() : List.of();
        }

        /** The points for each of what is counted, null where nothing is counted. */
        public @Nullable BigDecimal pointsEach() {
            if (item.rule() instanceof CountRule count) {
                return count.pointsEach();
            }
            if (item.rule() instanceof BonusRule bonus) {
                return bonus.pointsEach();
            }
            return item.rule() instanceof DeductionRule deduction ? deduction.pointsEach() : null;
        }
    }
}
