package vn.thiduaso.award.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thiduaso.award.list.PersonMatcher.Certainty;
import vn.thiduaso.award.list.PersonMatcher.Match;
import vn.thiduaso.award.list.PersonMatcher.Person;

/** Never two people for one, never a guess, whatever the order. */
class PersonMatcherProperties {

    private static final List<String> NAMES = List.of("Lê Thị Hoa", "LE THI HOA", "Lê Thị Hòa", "Trần Đức An");

    @Provide
    Arbitrary<List<Person>> people() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2),
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(1980, 1982))
                .as((unit, name, year) -> new Person(0, unit, name, year, "Chuyên viên"))
                .list()
                .ofMaxSize(8)
                .map(PersonMatcherProperties::numbered);
    }

    @Property
    void sureOnlyWhenNobodyElseHasTheNameAndYear(@ForAll("people") List<Person> people, @ForAll Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        int year = 1980 + random.nextInt(3);

        Match match = new PersonMatcher(people).match(1, name, year);

        List<Person> alike = people.stream()
                .filter(person -> person.unitId() == 1 && person.birthYear() == year)
                .filter(person -> PersonMatcher.plain(person.name()).equals(PersonMatcher.plain(name)))
                .toList();
        assertThat(match.certainty() == Certainty.SAME).isEqualTo(alike.size() == 1);
        if (match.certainty() == Certainty.SAME) {
            assertThat(match.people()).isEqualTo(alike);
        }
    }

    @Property
    void withoutAYearNothingIsSure(@ForAll("people") List<Person> people) {
        for (String name : NAMES) {
            assertThat(new PersonMatcher(people).match(1, name, null).certainty())
                    .isNotEqualTo(Certainty.SAME);
        }
    }

    @Property
    void theOrderOfPeopleMakesNoDifference(@ForAll("people") List<Person> people, @ForAll Random random) {
        List<Person> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        for (String name : NAMES) {
            assertThat(new PersonMatcher(shuffled).match(1, name, 1981))
                    .isEqualTo(new PersonMatcher(people).match(1, name, 1981));
        }
    }

    @Example
    void namesakesOfAnotherYearAreAsked() {
        PersonMatcher matcher = new PersonMatcher(List.of(new Person(7, 1, "Lê Thị Hoa", 1980, null)));
        assertThat(matcher.match(1, "le thi hoa", 1980).certainty()).isEqualTo(Certainty.SAME);
        assertThat(matcher.match(1, "Lê Thị Hoa", 1981).reason()).isEqualTo("otherYear");
        assertThat(matcher.match(2, "Lê Thị Hoa", 1980).certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    private static List<Person> numbered(List<Person> people) {
        List<Person> numbered = new ArrayList<>();
        for (Person person : people) {
            numbered.add(new Person(
                    numbered.size() + 1L, person.unitId(), person.name(), person.birthYear(), person.post()));
        }
        return numbered;
    }
}
