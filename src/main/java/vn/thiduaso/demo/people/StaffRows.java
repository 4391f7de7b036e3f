package vn.thiduaso.demo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thiduaso.demo.writing.Rows;

/** Writes the staff and their trainings. */
final class StaffRows {

    private StaffRows() {}

    static void insert(Rows rows, List<DemoUnit> units, Map<String, List<Person>> byUnit) {
        List<Object[]> people = new ArrayList<>();
        List<Object[]> courses = new ArrayList<>();
        for (DemoUnit unit : units) {
            for (Person person : byUnit.getOrDefault(unit.code(), List.of())) {
                people.add(row(unit, person));
                for (Person.Course course : person.courses()) {
                    courses.add(new Object[] {
                        rows.nextId("training"),
                        person.id(),
                        course.kind(),
                        course.name(),
                        course.completedOn(),
                        course.certificate()
                    });
                }
            }
        }
        rows.insert(
                "staff_member",
                Rows.columns("id, unit_id, full_name, kind, gender, birth_year, post, leader, joined_on, left_on,"
                        + " misa_updated_on, oms_updated_on, citizen_id_registered_on, e_id_activated_on, version"),
                people);
        rows.insert("training", Rows.columns("id, staff_member_id, kind, name, completed_on, certificate"), courses);
    }

    private static Object[] row(DemoUnit unit, Person person) {
        return new Object[] {
            person.id(),
            unit.id(),
            person.name(),
            person.kind().name(),
            person.gender().name(),
            person.birthYear(),
            person.post(),
            person.leader(),
            person.joinedOn(),
            person.leftOn(),
            person.facts().misa(),
            person.facts().oms(),
            person.facts().citizenId(),
            person.facts().electronicId(),
            0
        };
    }
}
