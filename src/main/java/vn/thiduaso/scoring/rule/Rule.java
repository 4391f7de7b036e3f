package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.Derivation;

/** How an item earns (or costs) points. Each rule is a small record that knows how to mark and to describe itself. */
public sealed interface Rule
        permits RatioRule, LadderRule, ChoiceRule, MilestoneRule, CountRule, BonusRule, DeductionRule, CompositeRule {

    /** Marks figures that were entered; they may still lack what this rule needs. */
    Marks mark(Marking item);

    /** The rule in one sentence, without figures; what its parts say follows. */
    Derivation describe();

    /** Where the points of the item go. */
    default Purpose purpose() {
        return Purpose.BASE;
    }

    /** The same rule with the targets of a unit and a period. */
    default Rule at(Place place) {
        return this;
    }
}
