package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;
import java.util.Objects;

/** Nobody is awarded under discipline, inspection or an unresolved complaint; the unit declares whether that is so. */
final class NotDisciplined implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.NOT_DISCIPLINED;
    }

    @Override
    public List<Finding> findings(Case known) {
        Boolean disciplined = known.content().disciplined();
        if (disciplined == null) {
            return List.of(Finding.failed("discipline.undeclared").mendedBy("disciplined"));
        }
        String note = Objects.requireNonNullElse(known.content().disciplineNote(), "–");
        return List.of(
                disciplined
                        ? Finding.failed("discipline.declared", note).mendedBy("disciplined")
                        : Finding.met("discipline.none"));
    }
}
