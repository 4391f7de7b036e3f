package vn.thiduaso.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.demo.writing.Today;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.StaffKind;
import vn.thiduaso.unit.UnitKind;

/** Makes the units' staff: the head, a deputy, the officer, the heads of sections, then the others. */
@Component
@Profile("demo")
class StaffMaker {

    private static final String OFFICER_POST = "Chuyên viên phụ trách chuyển đổi số";
    private static final int SECTIONS = 3;
    private static final int WORKERS_PER = 9;

    private final DemoFiles files;
    private final NameBook names;
    private final StaffFacts facts;

    StaffMaker(DemoFiles files, NameBook names, StaffFacts facts) {
        this.files = files;
        this.names = names;
        this.facts = facts;
    }

    Staff make(Rows rows, List<DemoUnit> units, Today today) {
        Set<String> taken = new HashSet<>();
        Map<String, List<Person>> byUnit = new LinkedHashMap<>();
        List<Posts> posts = files.read("posts.csv", Posts.class);
        for (DemoUnit unit : units) {
            byUnit.put(unit.code(), people(rows, unit, posts, taken, today));
        }
        StaffRows.insert(rows, units, byUnit);
        return new Staff(byUnit);
    }

    private List<Person> people(Rows rows, DemoUnit unit, List<Posts> posts, Set<String> taken, Today today) {
        StaffFacts.Plan plan = facts.plan(unit, today);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < unit.profile().staff(); i++) {
            Dice dice = Dice.of("person", unit.code(), i);
            Gender gender = dice.chance(0.42) ? Gender.FEMALE : Gender.MALE;
            StaffKind kind = kind(unit, i);
            Span span = span(i, dice, today);
            people.add(new Person(
                    rows.nextId("staff_member"),
                    names.newName(gender, dice, taken),
                    kind,
                    gender,
                    span.birthYear(),
                    post(unit, posts, i, dice),
                    i < Staff.OFFICER || isSectionHead(i),
                    span.joinedOn(),
                    span.leftOn(),
                    plan.facts(i, span.joinedOn(), span.leftOn()),
                    plan.courses(i, kind, span.joinedOn(), span.leftOn())));
        }
        return people;
    }

    private static StaffKind kind(DemoUnit unit, int number) {
        if (isWorker(unit, number)) {
            return StaffKind.WORKER;
        }
        return unit.kind() == UnitKind.DON_VI_SU_NGHIEP ? StaffKind.PUBLIC_EMPLOYEE : StaffKind.CIVIL_SERVANT;
    }

    private static boolean isWorker(DemoUnit unit, int number) {
        return number >= unit.profile().staff() - unit.profile().staff() / WORKERS_PER;
    }

    private static boolean isSectionHead(int number) {
        return number > Staff.OFFICER && number <= Staff.OFFICER + SECTIONS;
    }

    private static String post(DemoUnit unit, List<Posts> posts, int number, Dice dice) {
        if (number == Staff.HEAD) {
            return unit.profile().headPost();
        }
        if (number < Staff.OFFICER) {
            return unit.profile().deputyPost();
        }
        if (number == Staff.OFFICER) {
            return OFFICER_POST;
        }
        if (isSectionHead(number)) {
            return titles(posts, unit, "SECTION").get(number - Staff.OFFICER - 1);
        }
        return dice.pick(titles(posts, unit, isWorker(unit, number) ? "WORKER" : "OFFICIAL"));
    }

    /** The unit's own titles where it has some, its kind's otherwise. */
    private static List<String> titles(List<Posts> posts, DemoUnit unit, String rank) {
        return posts.stream()
                .filter(row -> row.rank().equals(rank) && row.whom().equals(unit.code()))
                .findFirst()
                .or(() -> posts.stream()
                        .filter(row -> row.rank().equals(rank)
                                && row.whom().equals(unit.kind().name()))
                        .findFirst())
                .map(row -> List.of(row.titles().split("\\|")))
                .orElseThrow();
    }

    /** Leaders are older and stay; of the others one in twelve came lately and one in twelve has left. */
    private static Span span(int number, Dice dice, Today today) {
        boolean leading = number <= Staff.OFFICER + SECTIONS;
        int birthYear = leading && number != Staff.OFFICER ? dice.between(1968, 1985) : dice.between(1974, 1999);
        int begin = Math.max(birthYear + dice.between(23, 27), 1995);
        LocalDate joined = LocalDate.of(Math.min(begin, 2022), dice.between(1, 12), 1);
        if (!leading && number % 12 == 7) {
            LocalDate late = LocalDate.of(dice.between(2023, 2025), dice.between(2, 10), 1);
            return new Span(1999 + dice.between(0, 2), late, null);
        }
        if (!leading && number % 12 == 11) {
            LocalDate left = LocalDate.of(dice.between(2023, 2026), dice.between(1, 11), 28);
            return new Span(1963 + dice.between(0, 4), LocalDate.of(1998, 3, 1), today.isPast(left) ? left : null);
        }
        return new Span(birthYear, joined, null);
    }

    private record Span(
            int birthYear, LocalDate joinedOn, @Nullable LocalDate leftOn) {}

    private record Posts(String whom, String rank, String titles) {}
}
