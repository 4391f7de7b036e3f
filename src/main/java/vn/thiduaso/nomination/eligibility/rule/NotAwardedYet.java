package vn.thiduaso.nomination.eligibility.rule;

import java.util.ArrayList;
import java.util.List;

/** No two awards for one achievement (Luật TĐKT 2022): neither in the register nor in this campaign. */
final class NotAwardedYet implements Rule {

    /** Texts that share so many of their words tell of the same thing. */
    private static final double ALIKE = 0.6;

    @Override
    public RuleCode code() {
        return RuleCode.NOT_AWARDED_YET;
    }

    @Override
    public List<Finding> findings(Case known) {
        List<Finding> found = new ArrayList<>();
        known.awards().stream()
                .filter(award -> isSame(known, award))
                .findFirst()
                .ifPresent(award -> found.add(Finding.failed(
                        "achievementAwarded",
                        award.achievement(),
                        award.formName(),
                        award.decisionNo(),
                        Case.date(award.decisionDate()))));
        boolean here = known.others().stream()
                .anyMatch(other ->
                        other.status().equals("AWARDED") && known.isSameSubject(other) && known.isSameOccasion(other));
        if (here) {
            found.add(Finding.failed("occasionAwarded"));
        }
        return found.isEmpty() ? List.of(Finding.met("achievementNew")) : found;
    }

    private static boolean isSame(Case known, PastAward award) {
        return Likeness.of(award.achievement(), known.content().initiative()) >= ALIKE
                || Likeness.of(award.achievement(), known.content().summary()) >= ALIKE;
    }
}
