package vn.thiduaso.nomination.eligibility.rule;

import java.util.ArrayList;
import java.util.List;

/** The same achievement in two nominations: another form on the same occasion, or somebody else's same initiative. */
final class NominatedOnce implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.NOMINATED_ONCE;
    }

    @Override
    public List<Finding> findings(Case known) {
        List<Finding> found = new ArrayList<>();
        boolean otherForm = known.others().stream()
                .anyMatch(other -> known.isSameSubject(other)
                        && known.isSameOccasion(other)
                        && !other.status().equals("AWARDED")
                        && other.awardFormId() != known.candidacy().awardFormId());
        if (otherForm) {
            found.add(Finding.failed("otherForm"));
        }
        String initiative = Case.plain(known.content().initiative());
        if (known.isIndividual() && !initiative.isEmpty()) {
            known.others().stream()
                    .filter(other -> !known.isSameSubject(other))
                    .filter(other -> initiative.equals(Case.plain(other.initiative())))
                    .findFirst()
                    .ifPresent(other -> found.add(
                            known.openly()
                                    ? Finding.failed(
                                            "sameInitiative.named",
                                            String.valueOf(other.personName()),
                                            other.unitName())
                                    : Finding.failed("sameInitiative")));
        }
        return found.isEmpty() ? List.of(Finding.met("nominatedOnce")) : found;
    }
}
