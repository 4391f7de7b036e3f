package vn.thiduaso.nomination.eligibility.rule;

import java.time.LocalDate;
import java.util.List;

/** A dissolved unit cannot be awarded (TT 15/2025/TT-BNV). */
final class UnitExists implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.UNIT_EXISTS;
    }

    @Override
    public List<Finding> findings(Case known) {
        LocalDate end = known.unit().validTo();
        return List.of(
                end == null || known.unit().existsOn(known.today())
                        ? Finding.met("unit", known.unit().name())
                        : Finding.failed("dissolved", known.unit().name(), Case.date(end)));
    }
}
