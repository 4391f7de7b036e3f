package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.check.Checks;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.RatioRule;

/**
 * One indicator of a campaign.
 *
 * @param target percent where the rule is a ratio, else null
 * @param targetLevel name of the level to reach for a milestone, otherwise null
 * @param denominator label of the denominator for a ratio, otherwise null
 * @param numerators labels of the counts that add up to the numerator; empty for a milestone
 * @param definition what it counts and what it leaves out; empty where nobody has written it
 * @param evidence what is expected as evidence
 * @param checks what is checked when its figures are entered
 */
public record IndicatorSheet(
        long id,
        String groupCode,
        String code,
        String name,
        ItemKind kind,
        IndicatorSource source,
        BigDecimal maxPoints,
        Comparison comparison,
        @Nullable BigDecimal target,
        @Nullable String targetLevel,
        @Nullable String denominator,
        List<String> numerators,
        List<Level> levels,
        String definition,
        String evidence,
        Checks checks) {

    public boolean isRatio() {
        return kind == ItemKind.RATIO;
    }

    public boolean isMilestone() {
        return kind == ItemKind.MILESTONE;
    }

    /** Whether both count the same thing: the same indicator, or one of another campaign with the same code and words. */
    public boolean isSameAs(IndicatorSheet other) {
        return id == other.id
                || (code.equals(other.code)
                        && kind == other.kind
                        && Objects.equals(denominator, other.denominator)
                        && numerators.equals(other.numerators));
    }

    /** The same indicator with the group, points, target and credits that a scheme gives it. */
    IndicatorSheet scoredBy(ItemRule item) {
        Comparison bound = comparison;
        BigDecimal percent = null;
        String goal = null;
        List<Level> credits = levels;
        if (item.rule() instanceof RatioRule ratio) {
            bound = ratio.comparison();
            percent = ratio.target().usual();
        } else if (item.rule() instanceof MilestoneRule milestone) {
            goal = milestone.targetLevel();
            credits = milestone.levels();
        } else if (item.rule() instanceof ChoiceRule choice) {
            credits = choice.options();
        }
        return new IndicatorSheet(
                id,
                item.groupCode(),
                code,
                name,
                kind,
                source,
                item.maxPoints(),
                bound,
                percent,
                goal,
                denominator,
                numerators,
                credits,
                definition,
                evidence,
                checks);
    }
}
