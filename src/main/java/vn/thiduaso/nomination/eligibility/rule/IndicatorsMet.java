package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;

/** A collective that missed indicators or tasks of the plan is weighed with the list of them. */
final class IndicatorsMet implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.INDICATORS_MET;
    }

    @Override
    public List<Finding> findings(Case known) {
        if (known.isIndividual()) {
            return List.of();
        }
        UnitRecord record = known.record();
        if (record == null) {
            return List.of(Finding.failed("indicators.unknown"));
        }
        return List.of(
                record.missed().isEmpty()
                        ? Finding.met("indicators.met", record.period())
                        : Finding.failed(
                                "indicators.missed",
                                Integer.toString(record.missed().size()),
                                record.period(),
                                String.join("; ", record.missed())));
    }
}
