package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.Place;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Targets;

/** An item of a scheme: its group, the points it can earn (or cost) at most, its rule, and what its figures stand for. */
public record ItemRule(String code, String groupCode, BigDecimal maxPoints, Rule rule, Counting counting) {

    public ItemRule {
        if (maxPoints.signum() <= 0) {
            throw new IllegalArgumentException("Item " + code + ": the points must be above 0");
        }
    }

    /** An item scored by a ratio. */
    public static ItemRule ratio(
            String code, String groupCode, BigDecimal maxPoints, Comparison comparison, BigDecimal target) {
        return of(code, groupCode, maxPoints, new RatioRule(comparison, Targets.of(target)));
    }

    /** An item scored by the level reached. */
    public static ItemRule milestone(
            String code, String groupCode, BigDecimal maxPoints, List<Level> levels, @Nullable String targetLevel) {
        return of(code, groupCode, maxPoints, new MilestoneRule(levels, targetLevel));
    }

    /** An item whose figures hold for themselves. */
    public static ItemRule of(String code, String groupCode, BigDecimal maxPoints, Rule rule) {
        return new ItemRule(code, groupCode, maxPoints, rule, Counting.AS_REPORTED);
    }

    ItemRule at(Place place) {
        Rule there = rule.at(place);
        return there == rule ? this : new ItemRule(code, groupCode, maxPoints, there, counting);
    }
}
