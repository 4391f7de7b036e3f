package vn.thiduaso.award.list;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which person of a unit's staff a name in a list of awards is, without ID numbers. For sure only when name
 * (without case and diacritics) and year of birth are those of exactly one person; whatever could be two people, or has
 * no year to tell, is left to the reader.
 */
public final class PersonMatcher {

    private final Map<UnitName, List<Person>> byName;

    /** A matcher among these people. */
    public PersonMatcher(Collection<Person> people) {
        byName = people.stream()
                .collect(Collectors.groupingBy(person -> new UnitName(person.unitId(), plain(person.name()))));
    }

    /** Somebody of a unit's staff. */
    public record Person(
            long id,
            long unitId,
            String name,
            int birthYear,
            @Nullable String post) {}

    /** How sure it is who somebody is. */
    public enum Certainty {
        SAME,
        /** Nobody of that name: kept by name. */
        UNKNOWN,
        UNSURE
    }

    /**
     * Who somebody is.
     *
     * @param people the person for SAME; those it could be for UNSURE, by id
     * @param reason why it is unsure, the end of a message key; empty otherwise
     */
    public record Match(Certainty certainty, List<Person> people, String reason) {}

    /** Who the name is; a year of null is one that the list does not tell. */
    public Match match(long unitId, String name, @Nullable Integer birthYear) {
        List<Person> namesakes =
                Objects.requireNonNull(byName.getOrDefault(new UnitName(unitId, plain(name)), List.of())).stream()
                        .sorted(Comparator.comparingLong(Person::id))
                        .toList();
        if (namesakes.isEmpty()) {
            return new Match(Certainty.UNKNOWN, List.of(), "");
        }
        if (birthYear == null) {
            return new Match(Certainty.UNSURE, namesakes, "noYear");
        }
        List<Person> same = namesakes.stream()
                .filter(person -> person.birthYear() == birthYear)
                .toList();
        if (same.size() == 1) {
            return new Match(Certainty.SAME, same, "");
        }
        return same.isEmpty()
                ? new Match(Certainty.UNSURE, namesakes, "otherYear")
                : new Match(Certainty.UNSURE, same, "several");
    }

    static String plain(String name) {
        return AwardWords.plain(name);
    }

    private record UnitName(long unitId, String name) {}
}
