package vn.thiduaso.scoring.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.Outcome;

/** Mốc: the level that was reached gives its credit; the target is the named level, or the last one. */
public record MilestoneRule(List<Level> levels, @Nullable String targetLevel) implements Rule {

    public MilestoneRule {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A milestone needs levels");
        }
        if (targetLevel != null
                && levels.stream().noneMatch(level -> level.name().equals(targetLevel))) {
            throw new IllegalArgumentException("The target must be one of the levels");
        }
    }

    @Override
    public Marks mark(Marking item) {
        Integer levelNo = item.figures().levelNo();
        if (levelNo == null) {
            return Marks.missing(item.maxPoints());
        }
        Level level = Choices.chosen(levels, levelNo);
        int targetNo = targetLevelNo();
        Outcome outcome = Outcome.MISSED;
        if (levelNo >= targetNo) {
            outcome = Outcome.MET;
        } else if (levelNo == targetNo - 1 && level.credit().signum() > 0) {
            outcome = Outcome.NEAR;
        }
        Share share = Share.of(level.credit());
        Derivation why = Derivation.of(
                "scoring.why.milestone",
                level.name(),
                levels.get(targetNo).name(),
                Words.number(item.maxPoints()),
                Words.number(level.credit()),
                Words.points(item.points(share), item.rounding()));
        return new Marks(outcome, null, share, why);
    }

    /** The index of the level that meets the target. */
    public int targetLevelNo() {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).name().equals(targetLevel)) {
                return i;
            }
        }
        return levels.size() - 1;
    }

    @Override
    public Derivation describe() {
        return new Derivation(
                "scoring.rule.milestone", List.of(levels.get(targetLevelNo()).name()), Choices.describe(levels));
    }
}
