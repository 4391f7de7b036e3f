package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;
import java.util.Optional;

/** The same form again within two years is weighed (usual practice). */
final class SameFormLately implements Rule {

    private static final int YEARS_BETWEEN = 2;
    /** An authority that was renamed gives the same award under nearly the same name. */
    private static final double ALIKE = 0.7;

    @Override
    public RuleCode code() {
        return RuleCode.SAME_FORM_LATELY;
    }

    @Override
    public List<Finding> findings(Case known) {
        Optional<PastAward> last = known.awards().stream()
                .filter(award -> isSame(award.formName(), known.form().name()))
                .filter(award -> award.decisionDate().isAfter(known.today().minusYears(YEARS_BETWEEN)))
                .findFirst();
        return List.of(last.map(award -> Finding.failed(
                        "sameForm", award.formName(), award.decisionNo(), Case.date(award.decisionDate())))
                .orElseGet(() -> Finding.met("noSameForm")));
    }

    private static boolean isSame(String given, String proposed) {
        return Likeness.of(given, proposed) >= ALIKE;
    }
}
