package vn.thiduaso.stafflist;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which row of a list is which person of the register, without ID numbers (ADR 12). The key of a downloaded row
 * counts first, as long as its name or year of birth still is the person's; then the name without case and diacritics
 * together with the year of birth. Whatever could be two people is unsure and left to the reader. The order of rows and
 * of people makes no difference.
 */
public final class Matcher {

    private final Map<Long, Person> register = new HashMap<>();
    private final Map<Identity, List<Person>> byIdentity;
    private final Map<String, List<Person>> byName;
    private final Map<Long, Long> rowsOfKey;
    private final Map<Identity, Long> rowsOfIdentity;
    private final Set<Long> claimed = new HashSet<>();

    private Matcher(Collection<Row> rows, Collection<Person> people) {
        people.forEach(person -> register.put(person.id(), person));
        byIdentity = people.stream().collect(Collectors.groupingBy(Person::identity));
        byName = people.stream()
                .collect(Collectors.groupingBy(person -> person.identity().name()));
        rowsOfKey = rows.stream()
                .filter(row -> row.key() != null)
                .collect(Collectors.groupingBy(Row::sureKey, Collectors.counting()));
        rowsOfIdentity = rows.stream().collect(Collectors.groupingBy(Row::identity, Collectors.counting()));
    }

    /** A name without case and diacritics, and a year of birth. */
    public record Identity(String name, int birthYear) {

        /** The identity of a name as it is written. */
        public static Identity of(String fullName, int birthYear) {
            return new Identity(PlainName.of(fullName), birthYear);
        }
    }

    /**
     * A row to be matched.
     *
     * @param number unique among the rows
     * @param leaves whether the row says when the person left
     */
    public record Row(int number, @Nullable Long key, Identity identity, boolean leaves) {

        private long sureKey() {
            return key == null ? -1 : key;
        }
    }

    /** A person of the register. */
    public record Person(long id, Identity identity, boolean left) {}

    /** How sure a match is. */
    public enum Certainty {
        SAME,
        NEW,
        UNSURE
    }

    /**
     * What a row is.
     *
     * @param candidates the person for SAME; those it could be for UNSURE, by id
     * @param reason why it is unsure, the end of a message key; empty otherwise
     */
    public record Match(Certainty certainty, List<Long> candidates, String reason) {

        static final Match NEWCOMER = new Match(Certainty.NEW, List.of(), "");

        static Match same(Person person) {
            return new Match(Certainty.SAME, List.of(person.id()), "");
        }

        static Match unsure(String reason, Collection<Person> candidates) {
            return new Match(
                    Certainty.UNSURE,
                    candidates.stream().map(Person::id).sorted().toList(),
                    reason);
        }
    }

    /** The match of every row, by the row's number. */
    public static Map<Integer, Match> match(Collection<Row> rows, Collection<Person> people) {
        Matcher matcher = new Matcher(rows, people);
        Map<Integer, Match> matches = new TreeMap<>();
        matcher.settle(rows, matches, matcher::byKey);
        matcher.settle(rows, matches, matcher::byIdentity);
        matcher.settle(rows, matches, matcher::bySimilarity);
        return matches;
    }

    /** Runs one rule over the rows that are still open; whom it finds for sure is taken for the rules after it. */
    private void settle(Collection<Row> rows, Map<Integer, Match> matches, Function<Row, @Nullable Match> rule) {
        Set<Long> found = new HashSet<>();
        for (Row row : rows) {
            Match match = matches.containsKey(row.number()) ? null : rule.apply(row);
            if (match != null) {
                matches.put(row.number(), match);
                if (match.certainty() == Certainty.SAME) {
                    found.addAll(match.candidates());
                }
            }
        }
        claimed.addAll(found);
    }

    private @Nullable Match byKey(Row row) {
        Person person = register.get(row.sureKey());
        if (person == null) {
            return null;
        }
        if (rowsOfKey.getOrDefault(person.id(), 0L) > 1) {
            return Match.unsure("keyTwice", List.of(person));
        }
        boolean sameName = person.identity().name().equals(row.identity().name());
        boolean sameYear = person.identity().birthYear() == row.identity().birthYear();
        return sameName || sameYear ? Match.same(person) : Match.unsure("keyOfAnother", List.of(person));
    }

    private @Nullable Match byIdentity(Row row) {
        List<Person> candidates = free(byIdentity.getOrDefault(row.identity(), List.of()));
        if (rowsOfIdentity.getOrDefault(row.identity(), 0L) > 1) {
            return Match.unsure("rowTwice", candidates);
        }
        if (candidates.size() > 1) {
            return Match.unsure("several", candidates);
        }
        if (candidates.isEmpty()) {
            return null;
        }
        Person only = candidates.get(0);
        return only.left() && !row.leaves() ? Match.unsure("left", candidates) : Match.same(only);
    }

    private Match bySimilarity(Row row) {
        List<Person> namesakes = free(byName.getOrDefault(row.identity().name(), List.of()));
        return namesakes.isEmpty() ? Match.NEWCOMER : Match.unsure("otherYear", namesakes);
    }

    private List<Person> free(List<Person> people) {
        return people.stream().filter(person -> !claimed.contains(person.id())).toList();
    }
}
