package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;

/** All rules together. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new UnitExists(),
            new NotDisciplined(),
            new NotAwardedYet(),
            new RecognisedInitiative(),
            new IndicatorsMet(),
            new SameFormLately(),
            new NominatedOnce(),
            new OnePersonOnce(),
            new WithinQuota(),
            new DirectWorkers(),
            new Complete());

    private Rules() {}

    /** The answers of all rules that are asked for the form of award, in the order of {@link RuleCode}. */
    public static List<EligibilityCheck> check(Case known) {
        return ALL.stream()
                .filter(rule -> known.rules().level(rule.code()) != RuleLevel.OFF)
                .flatMap(rule -> rule.findings(known).stream()
                        .map(finding -> EligibilityCheck.of(
                                rule.code(), finding, known.rules().level(rule.code()))))
                .toList();
    }
}
