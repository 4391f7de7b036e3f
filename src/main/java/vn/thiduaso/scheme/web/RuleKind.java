package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.List;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;

/** The rules as a form offers them; which of them depends on what the indicator measures. */
enum RuleKind {
    RATIO(RatioRule.class),
    LADDER(LadderRule.class),
    COUNT(CountRule.class),
    BONUS(BonusRule.class),
    DEDUCTION(DeductionRule.class),
    COMPOSITE(CompositeRule.class),
    MILESTONE(MilestoneRule.class),
    CHOICE(ChoiceRule.class);

    private final Class<? extends Rule> type;

    RuleKind(Class<? extends Rule> type) {
        this.type = type;
    }

    static RuleKind of(Rule rule) {
        for (RuleKind kind : values()) {
            if (kind.type.isInstance(rule)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(rule.toString());
    }

    static List<RuleKind> offered(IndicatorSheet indicator) {
        if (indicator.isMilestone()) {
            return List.of(MILESTONE, CHOICE);
        }
        List<RuleKind> kinds = new ArrayList<>(List.of(RATIO, LADDER, COUNT, BONUS, DEDUCTION));
        if (indicator.numerators().size() > 1) {
            kinds.add(COMPOSITE);
        }
        return kinds;
    }
}
