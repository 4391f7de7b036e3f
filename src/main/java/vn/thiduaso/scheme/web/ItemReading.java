package vn.thiduaso.scheme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Counting;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.ChoiceRule;
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
import vn.thiduaso.scoring.rule.Targets;

/** Reads an item's form into the item; what cannot be read gets its sentence beside the field. */
final class ItemReading {

    private static final int LARGEST = 100_000;
    private static final int LARGEST_TARGET = 1000;

    private final ItemForm form;
    private final IndicatorSheet indicator;
    private final Places places;
    private final FieldReader fields;

    ItemReading(ItemForm form, IndicatorSheet indicator, Places places, BindingResult binding) {
        this.form = form;
        this.indicator = indicator;
        this.places = places;
        this.fields = new FieldReader(binding);
    }

    /** The units and periods that may have a target of their own. */
    record Places(Set<Long> unitIds, Set<String> periodCodes) {}

    /** The item as the form makes it; empty when something has to be mended. */
    Optional<ItemRule> read(ItemRule before, int digits) {
        RuleKind kind = form.kindOf();
        if (!RuleKind.offered(indicator).contains(kind)) {
            fields.reject("kind", "scheme.error.choose");
            return Optional.empty();
        }
        Optional<BigDecimal> points = fields.positive("points", form.points(), LARGEST);
        if (points.isPresent() && points.get().scale() > digits) {
            fields.reject("points", "scheme.error.finer");
        }
        Rule rule = rule(kind);
        if (fields.failed() || rule == null) {
            return Optional.empty();
        }
        return Optional.of(new ItemRule(before.code(), before.groupCode(), points.orElseThrow(), rule, counting()));
    }

    /** Levels are never added up. */
    private Counting counting() {
        boolean added = !indicator.isMilestone() && Counting.ADDED_UP.name().equals(form.counting());
        return added ? Counting.ADDED_UP : Counting.AS_REPORTED;
    }

    private @Nullable Rule rule(RuleKind kind) {
        return switch (kind) {
            case RATIO -> ratio();
            case LADDER -> ladder();
            case COUNT -> each().map(CountRule::new).orElse(null);
            case BONUS -> each().map(BonusRule::new).orElse(null);
            case DEDUCTION -> each().map(DeductionRule::new).orElse(null);
            case COMPOSITE -> composite();
            case MILESTONE -> milestone();
            case CHOICE -> choice();
        };
    }

    private Optional<BigDecimal> each() {
        return fields.positive("each", form.each(), LARGEST);
    }

    private Comparison comparison() {
        if (Comparison.MORE_THAN.name().equals(form.comparison())) {
            return Comparison.MORE_THAN;
        }
        return Comparison.AT_LEAST;
    }

    private @Nullable Rule ratio() {
        Optional<BigDecimal> usual = fields.positive("target", form.target(), LARGEST_TARGET);
        List<TargetFor> exceptions = new ArrayList<>();
        for (int i = 0; i < form.targets().size(); i++) {
            ItemForm.TargetRow row = form.targets().get(i);
            if (!FieldReader.isBlank(row.target())) {
                exception("targets[" + i + "].", row, exceptions);
            } else if (!FieldReader.isBlank(row.unit()) || !FieldReader.isBlank(row.period())) {
                fields.reject("targets[" + i + "].target", "scheme.error.empty");
            }
        }
        return fields.failed() ? null : new RatioRule(comparison(), new Targets(usual.orElseThrow(), exceptions));
    }

    private void exception(String path, ItemForm.TargetRow row, List<TargetFor> exceptions) {
        Optional<BigDecimal> target = fields.positive(path + "target", row.target(), LARGEST_TARGET);
        Long unit = FieldReader.isBlank(row.unit())
                ? null
                : places.unitIds().stream()
                        .filter(id -> id.toString().equals(row.unit()))
                        .findFirst()
                        .orElse(null);
        String period = FieldReader.isBlank(row.period()) ? null : row.period();
        boolean unknown = (unit == null && !FieldReader.isBlank(row.unit()))
                || (period != null && !places.periodCodes().contains(period));
        if (unknown) {
            fields.reject(path + "unit", "scheme.error.choose");
        } else if (unit == null && period == null) {
            fields.reject(path + "unit", "scheme.error.unitOrPeriod");
        } else if (exceptions.stream().anyMatch(known -> same(known, unit, period))) {
            fields.reject(path + "unit", "scheme.error.twice");
        } else {
            target.ifPresent(number -> exceptions.add(new TargetFor(unit, period, number)));
        }
    }

    private static boolean same(TargetFor known, @Nullable Long unit, @Nullable String period) {
        return Objects.equals(known.unitId(), unit) && Objects.equals(known.periodCode(), period);
    }

    private @Nullable Rule ladder() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < form.steps().size(); i++) {
            ItemForm.StepRow row = form.steps().get(i);
            if (FieldReader.isBlank(row.from()) && FieldReader.isBlank(row.credit())) {
                continue;
            }
            String path = "steps[" + i + "].";
            Optional<BigDecimal> from = fields.notNegative(path + "from", row.from(), LARGEST);
            Optional<BigDecimal> credit = fields.share(path + "credit", row.credit(), true);
            if (from.isPresent() && credit.isPresent()) {
                Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
                if (last != null && from.get().compareTo(last.from()) <= 0) {
                    fields.reject(path + "from", "scheme.error.stepOrder");
                }
                if (last != null && credit.get().compareTo(last.credit()) < 0) {
                    fields.reject(path + "credit", "scheme.error.stepOrder");
                }
                steps.add(new Step(from.get(), credit.get()));
            }
        }
        if (steps.isEmpty() && !fields.failed()) {
            fields.reject("steps[0].from", "scheme.error.noSteps");
        }
        Basis basis = Basis.NUMBER.name().equals(form.basis()) ? Basis.NUMBER : Basis.PERCENT;
        return fields.failed() ? null : new LadderRule(basis, comparison(), steps);
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < indicator.levels().size(); i++) {
            String typed = i < form.credits().size() ? form.credits().get(i) : null;
            String name = indicator.levels().get(i).name();
            fields.share("credits[" + i + "]", typed, true).ifPresent(credit -> levels.add(new Level(name, credit)));
        }
        return levels;
    }

    private @Nullable Rule milestone() {
        List<Level> levels = levels();
        int goal = FieldReader.version(form.targetLevel());
        if (goal < 0 || goal >= indicator.levels().size()) {
            fields.reject("targetLevel", "scheme.error.choose");
        }
        return fields.failed()
                ? null
                : new MilestoneRule(levels, levels.get(goal).name());
    }

    private @Nullable Rule choice() {
        List<Level> levels = levels();
        if (!fields.failed()
                && levels.stream().noneMatch(level -> level.credit().signum() > 0)) {
            fields.reject("credits[0]", "scheme.error.allZero");
        }
        return fields.failed() ? null : new ChoiceRule(levels);
    }

    private @Nullable Rule composite() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < indicator.numerators().size(); i++) {
            ItemForm.PartRow row = i < form.parts().size() ? form.parts().get(i) : new ItemForm.PartRow(null, null);
            Optional<BigDecimal> weight = fields.positive("parts[" + i + "].weight", row.weight(), LARGEST);
            Optional<BigDecimal> target = fields.positive("parts[" + i + "].target", row.target(), LARGEST_TARGET);
            if (weight.isPresent() && target.isPresent()) {
                parts.add(new Part(
                        indicator.code() + "." + (i + 1),
                        indicator.numerators().get(i),
                        weight.get(),
                        new RatioRule(comparison(), Targets.of(target.get()))));
            }
        }
        return fields.failed() ? null : new CompositeRule(parts);
    }
}
