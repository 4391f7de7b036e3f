package vn.thiduaso.stafflist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.stafflist.Matcher.Certainty;
import vn.thiduaso.stafflist.Matcher.Identity;
import vn.thiduaso.stafflist.Matcher.Match;
import vn.thiduaso.stafflist.Matcher.Person;
import vn.thiduaso.stafflist.Matcher.Row;

/** Few names and years, so that namesakes, twins and copied rows are common. */
class MatcherProperties {

    @Property
    void noPersonIsSurelyTwoRows(@ForAll("draws") List<Draw> list, @ForAll("draws") List<Draw> register) {
        List<Row> rows = rows(list);
        List<Person> people = people(register);
        List<Long> sure = Matcher.match(rows, people).values().stream()
                .filter(match -> match.certainty() == Certainty.SAME)
                .map(match -> match.candidates().get(0))
                .toList();
        assertThat(sure).doesNotHaveDuplicates();
    }

    @Property
    void theOrderMakesNoDifference(
            @ForAll("draws") List<Draw> list, @ForAll("draws") List<Draw> register, @ForAll long seed) {
        List<Row> rows = rows(list);
        List<Person> people = people(register);
        List<Row> otherRows = new ArrayList<>(rows);
        List<Person> otherPeople = new ArrayList<>(people);
        Collections.shuffle(otherRows, new Random(seed));
        Collections.shuffle(otherPeople, new Random(seed + 1));
        assertThat(Matcher.match(otherRows, otherPeople)).isEqualTo(Matcher.match(rows, people));
    }

    @Property
    void everyRowIsAnsweredAndOnlySureWithOneWhoAgrees(
            @ForAll("draws") List<Draw> list, @ForAll("draws") List<Draw> register) {
        List<Row> rows = rows(list);
        List<Person> people = people(register);
        Map<Long, Person> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        Map<Integer, Match> matches = Matcher.match(rows, people);
        for (Row row : rows) {
            Match match = matches.get(row.number());
            assertThat(match).isNotNull();
            assertThat(byId.keySet()).containsAll(match.candidates());
            if (match.certainty() == Certainty.SAME) {
                Person person = byId.get(match.candidates().get(0));
                boolean agrees = person.identity().name().equals(row.identity().name())
                        || person.identity().birthYear() == row.identity().birthYear();
                assertThat(agrees).isTrue();
            }
        }
    }

    @Property
    void withoutAKeyTwinsAreNeverMerged(@ForAll("draws") List<Draw> list, @ForAll("draws") List<Draw> register) {
        List<Row> rows = rows(list);
        List<Person> people = people(register);
        Map<Integer, Match> matches = Matcher.match(rows, people);
        for (Row row : rows) {
            long twins = people.stream()
                    .filter(person -> person.identity().equals(row.identity()))
                    .count();
            boolean keyed =
                    people.stream().anyMatch(person -> Long.valueOf(person.id()).equals(row.key()));
            boolean keysElsewhere = rows.stream().anyMatch(other -> other.key() != null);
            if (twins > 1 && !keyed && !keysElsewhere) {
                assertThat(matches.get(row.number()).certainty()).isEqualTo(Certainty.UNSURE);
            }
        }
    }

    @Provide
    Arbitrary<List<Draw>> draws() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12).injectNull(0.5),
                        Arbitraries.of("Lê Hoa", "lê hòa", "Đỗ Nam", "Vũ Tú"),
                        Arbitraries.of(1980, 1985),
                        Arbitraries.of(true, false))
                .as(Draw::new)
                .list()
                .ofMaxSize(10);
    }

    /** What a row or a person is made of. */
    record Draw(@Nullable Long key, String name, int birthYear, boolean left) {}

    private static List<Row> rows(List<Draw> draws) {
        List<Row> rows = new ArrayList<>();
        for (Draw draw : draws) {
            rows.add(new Row(rows.size() + 2, draw.key(), Identity.of(draw.name(), draw.birthYear()), draw.left()));
        }
        return rows;
    }

    private static List<Person> people(List<Draw> draws) {
        List<Person> people = new ArrayList<>();
        for (Draw draw : draws) {
            people.add(new Person(people.size() + 1, Identity.of(draw.name(), draw.birthYear()), draw.left()));
        }
        return people;
    }
}
