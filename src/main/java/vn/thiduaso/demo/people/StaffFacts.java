package vn.thiduaso.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Today;
import vn.thiduaso.staff.StaffKind;

/** Decides when each person's records, cards and trainings came about, so that the units' coverage grows. */
@Component
@Profile("demo")
class StaffFacts {

    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
    private static final int CAMPAIGN_DAYS = 1095;
    private static final double FIRST_HALF = 0.55;

    private final List<CourseName> courses;

    StaffFacts(DemoFiles files) {
        this.courses = files.read("trainings.csv", CourseName.class);
    }

    Plan plan(DemoUnit unit, Today today) {
        return new Plan(unit, today);
    }

    private record CourseName(String kind, String name) {}

    /** The plan of one unit: every fact reaches the staff in an order of its own. */
    final class Plan {

        private final DemoUnit unit;
        private final Today today;
        private final Map<String, List<Double>> turns = new HashMap<>();

        private Plan(DemoUnit unit, Today today) {
            this.unit = unit;
            this.today = today;
        }

        Person.Facts facts(int person, LocalDate joinedOn, @Nullable LocalDate leftOn) {
            return new Person.Facts(
                    unlessLeft(date("misa", person, 0.72, 1.02, joinedOn), leftOn),
                    unlessLeft(date("oms", person, 0.55, 0.99, joinedOn), leftOn),
                    unlessLeft(date("citizenId", person, 0.88, 1.03, joinedOn), leftOn),
                    unlessLeft(date("electronicId", person, 0.46, 1.0, joinedOn), leftOn));
        }

        private static @Nullable LocalDate unlessLeft(@Nullable LocalDate day, @Nullable LocalDate leftOn) {
            return day != null && leftOn != null && day.isAfter(leftOn) ? null : day;
        }

        /** The day on which the unit's coverage, growing from the start to the end of 2025, reaches the person. */
        private @Nullable LocalDate date(String fact, int person, double start, double end, LocalDate joinedOn) {
            double from = start + unit.strength();
            double to = end + unit.strength() / 2;
            double progress = (turn(fact, person) - from) / (to - from);
            long days = progress < 0
                    ? -Dice.of(fact, unit.code(), person).between(20, 400)
                    : Math.round(progress * CAMPAIGN_DAYS);
            LocalDate day = BEGIN.plusDays(days);
            if (day.isBefore(joinedOn.plusDays(25))) {
                day = joinedOn.plusDays(25 + person);
            }
            return day.isAfter(today.date()) ? null : day;
        }

        List<Person.Course> courses(int person, StaffKind kind, LocalDate joinedOn, @Nullable LocalDate leftOn) {
            List<Person.Course> attended = new ArrayList<>();
            for (int year = BEGIN.getYear(); year <= today.date().getYear(); year++) {
                double share = kind == StaffKind.WORKER ? 0.3 : 0.84 + 0.07 * (year - 2023) + unit.strength();
                add(attended, "DIGITAL_SKILLS", person, year, share);
                if (kind != StaffKind.WORKER) {
                    double data = 0.06 + 0.02 * Math.min(year - 2023, 3) + unit.strength() / 2;
                    add(attended, "DATA_ANALYSIS", person, year, data);
                }
            }
            attended.removeIf(course -> course.completedOn().isAfter(today.date())
                    || course.completedOn().isBefore(joinedOn)
                    || (leftOn != null && course.completedOn().isAfter(leftOn)));
            return attended;
        }

        private void add(List<Person.Course> attended, String kind, int person, int year, double share) {
            double turn = turn(kind + year, person);
            if (turn >= share) {
                return;
            }
            Dice dice = Dice.of(kind, unit.code(), person, year);
            LocalDate day = turn < share * FIRST_HALF
                    ? LocalDate.of(year, 2, 20).plusDays(dice.between(0, 110))
                    : LocalDate.of(year, 7, 10).plusDays(dice.between(0, 125));
            List<String> names = courses.stream()
                    .filter(course -> course.kind().equals(kind))
                    .map(CourseName::name)
                    .toList();
            String certificate = dice.between(100, 999) + "/GCN-" + unit.code();
            attended.add(new Person.Course(kind, dice.pick(names), day, certificate));
        }

        private double turn(String fact, int person) {
            List<Double> order = turns.computeIfAbsent(
                    fact, name -> Dice.of(name, unit.code()).even(unit.profile().staff()));
            return Objects.requireNonNull(order).get(person);
        }
    }
}
