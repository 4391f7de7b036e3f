package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One person must not be nominated by two units: names are compared without diacritics, nearly equal ones too. */
final class OnePersonOnce implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.ONE_PERSON_ONCE;
    }

    @Override
    public List<Finding> findings(Case known) {
        Rival self = known.self();
        if (!known.isIndividual() || self == null) {
            return List.of();
        }
        Optional<Rival> twin = known.others().stream()
                .filter(other -> isSamePerson(self, other))
                .findFirst();
        if (twin.isEmpty()) {
            return List.of(Finding.met("onePerson"));
        }
        Rival other = twin.get();
        return List.of(
                known.openly()
                        ? Finding.failed(
                                "twoPersons.named",
                                String.valueOf(other.personName()),
                                String.valueOf(other.birthYear()),
                                other.unitName())
                        : Finding.failed("twoPersons"));
    }

    private static boolean isSamePerson(Rival self, Rival other) {
        if (!other.isIndividual()
                || Objects.equals(self.staffMemberId(), other.staffMemberId())
                || self.unitId() == other.unitId()) {
            return false;
        }
        String name = Case.plain(self.personName());
        String otherName = Case.plain(other.personName());
        return name.equals(otherName)
                || (Objects.equals(self.birthYear(), other.birthYear()) && Likeness.almostSame(name, otherName));
    }
}
