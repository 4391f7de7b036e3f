package vn.thiduaso.scheme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Step;
import vn.thiduaso.scoring.rule.TargetFor;
import vn.thiduaso.shared.StaleVersion;

/** One item's points and rule as text; only the fields of its kind are shown and read. */
record ItemForm(
        @Nullable String version,
        @Nullable String kind,
        @Nullable String points,
        @Nullable String comparison,
        @Nullable String target,
        List<TargetRow> targets,
        @Nullable String basis,
        List<StepRow> steps,
        List<@Nullable String> credits,
        @Nullable String targetLevel,
        @Nullable String each,
        List<PartRow> parts,
        @Nullable String counting) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SPARE_ROWS = 3;

    ItemForm {
        targets = targets == null ? List.of() : targets;
        steps = steps == null ? List.of() : steps;
        credits = credits == null ? List.of() : credits;
        parts = parts == null ? List.of() : parts;
    }

    /** Another target for a unit, a period or both; a row without a target is none. */
    record TargetRow(
            @Nullable String unit,
            @Nullable String period,
            @Nullable String target) {}

    /** A step of a ladder; an empty row is none. */
    record StepRow(@Nullable String from, @Nullable String credit) {}

    /** A part: one numerator of the indicator, its weight and target. */
    record PartRow(@Nullable String weight, @Nullable String target) {}

    /** The form of an item as it is, or as it would begin with another kind of rule. */
    static ItemForm of(IndicatorSheet indicator, ItemRule item, RuleKind kind, int version) {
        Rule rule = item.rule();
        return new ItemForm(
                String.valueOf(version),
                kind.name(),
                FieldReader.write(item.maxPoints()),
                comparison(rule).name(),
                FieldReader.write(
                        rule instanceof RatioRule ratio ? ratio.target().usual() : HUNDRED),
                targets(rule),
                (rule instanceof LadderRule ladder ? ladder.basis() : Basis.PERCENT).name(),
                steps(rule),
                credits(indicator),
                rule instanceof MilestoneRule milestone
                        ? String.valueOf(milestone.targetLevelNo())
                        : String.valueOf(indicator.levels().size() - 1),
                each(rule),
                parts(indicator, rule),
                item.counting().name());
    }

    private static Comparison comparison(Rule rule) {
        if (rule instanceof RatioRule ratio) {
            return ratio.comparison();
        }
        return rule instanceof LadderRule ladder ? ladder.comparison() : Comparison.AT_LEAST;
    }

    private static List<TargetRow> targets(Rule rule) {
        List<TargetRow> rows = new ArrayList<>();
        if (rule instanceof RatioRule ratio) {
            for (TargetFor exception : ratio.target().exceptions()) {
                rows.add(new TargetRow(
                        exception.unitId() == null ? "" : exception.unitId().toString(),
                        exception.periodCode() == null ? "" : exception.periodCode(),
                        FieldReader.write(exception.target())));
            }
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new TargetRow("", "", ""));
        }
        return rows;
    }

    private static List<StepRow> steps(Rule rule) {
        List<StepRow> rows = new ArrayList<>();
        if (rule instanceof LadderRule ladder) {
            for (Step step : ladder.steps()) {
                rows.add(new StepRow(FieldReader.write(step.from()), FieldReader.percent(step.credit())));
            }
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new StepRow("", ""));
        }
        return rows;
    }

    private static List<@Nullable String> credits(IndicatorSheet indicator) {
        List<@Nullable String> credits = new ArrayList<>();
        for (Level level : indicator.levels()) {
            credits.add(FieldReader.percent(level.credit()));
        }
        return credits;
    }

    private static String each(Rule rule) {
        if (rule instanceof CountRule count) {
            return FieldReader.write(count.pointsEach());
        }
        if (rule instanceof BonusRule bonus) {
            return FieldReader.write(bonus.pointsEach());
        }
        return rule instanceof DeductionRule deduction ? FieldReader.write(deduction.pointsEach()) : "1";
    }

    private static List<PartRow> parts(IndicatorSheet indicator, Rule rule) {
        List<PartRow> rows = new ArrayList<>();
        List<Part> parts = rule instanceof CompositeRule composite ? composite.parts() : List.of();
        for (int i = 0; i < indicator.numerators().size(); i++) {
            Part part = i < parts.size() ? parts.get(i) : null;
            rows.add(
                    part != null && part.rule() instanceof RatioRule ratio
                            ? new PartRow(
                                    FieldReader.write(part.weight()),
                                    FieldReader.write(ratio.target().usual()))
                            : new PartRow("1", "100"));
        }
        return rows;
    }

    RuleKind kindOf() {
        for (RuleKind each : RuleKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        throw new StaleVersion("rule " + kind);
    }
}
