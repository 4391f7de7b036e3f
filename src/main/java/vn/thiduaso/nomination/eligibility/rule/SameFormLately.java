package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;
import java.util.Optional;

/** The same form again within two years is weighed (usual practice). */
final class SameFormLately implements Rule {

    private static final int YEARS_BETWEEN = 2;

    @Override
    public RuleCode code() {
        return RuleCode.SAME_FORM_LATELY;
    }

    @Override
    public List<Finding> findings(Case known) {
        Optional<PastAward> last = known.awards().stream()
                .filter(award -> award.formName().equalsIgnoreCase(known.form().name()))
                .filter(award -> award.decisionDate().isAfter(known.today().minusYears(YEARS_BETWEEN)))
                .findFirst();
        return List.of(last.map(award -> Finding.failed(
                        "sameForm", award.formName(), award.decisionNo(), Case.date(award.decisionDate())))
                .orElseGet(() -> Finding.met("noSameForm")));
    }
}
