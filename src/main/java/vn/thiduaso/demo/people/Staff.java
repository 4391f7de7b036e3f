package vn.thiduaso.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.staff.StaffFigures;

/** The staff of all units, the head and the deputy of each first, then its officer for digital transformation. */
public record Staff(Map<String, List<Person>> byUnit) {

    static final int HEAD = 0;
    static final int DEPUTY = 1;
    static final int OFFICER = 2;

    public List<Person> of(DemoUnit unit) {
        return Objects.requireNonNull(byUnit.get(unit.code()), unit.code());
    }

    /** Who submits for the unit: the head, or the deputy where the head leads the bloc. */
    public String submitterOf(DemoUnit unit) {
        return of(unit).get(unit.code().equals(BlocMaker.HEAD_TODAY) ? DEPUTY : HEAD)
                .name();
    }

    public String officerOf(DemoUnit unit) {
        return of(unit).get(OFFICER).name();
    }

    /** What the register says on the cut-off date, as the staff module counts it. */
    public StaffFigures figures(DemoUnit unit, LocalDate yearStart, LocalDate cutOff) {
        List<Person> there =
                of(unit).stream().filter(person -> person.isThereOn(cutOff)).toList();
        List<Person> officials = there.stream().filter(Person::isOfficial).toList();
        return new StaffFigures(
                officials.size(),
                (int) officials.stream()
                        .filter(person -> person.attended(null, yearStart, cutOff))
                        .count(),
                (int) officials.stream()
                        .filter(person -> person.attended("DATA_ANALYSIS", yearStart, cutOff))
                        .count(),
                there.size(),
                count(there, cutOff, Person.Facts::misa),
                count(there, cutOff, Person.Facts::oms),
                count(there, cutOff, Person.Facts::citizenId),
                count(there, cutOff, Person.Facts::electronicId));
    }

    private static int count(List<Person> people, LocalDate day, Function<Person.Facts, @Nullable LocalDate> fact) {
        return (int) people.stream()
                .map(person -> fact.apply(person.facts()))
                .filter(date -> date != null && !date.isAfter(day))
                .count();
    }
}
