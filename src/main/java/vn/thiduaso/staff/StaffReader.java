package vn.thiduaso.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people with their trainings: two statements for any number of people. */
@Component
class StaffReader {

    private static final String PERSON = """
            SELECT m.id, m.version, m.full_name, m.kind, m.gender, m.birth_year, m.post, m.leader, m.joined_on, m.left_on,
                   m.misa_updated_on, m.oms_updated_on, m.citizen_id_registered_on, m.e_id_activated_on
            FROM staff_member m""";

    private final JdbcClient jdbc;

    StaffReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The people of the condition on {@code staff_member m}, in the order that it ends with. */
    List<StaffRecord> read(String whereAndOrder, Map<String, Object> parameters) {
        List<StaffRecord> people = jdbc.sql(PERSON + " " + whereAndOrder)
                .params(parameters)
                .query((row, number) -> person(row))
                .list();
        Map<Long, List<StaffRecord.Attended>> trainings = trainings(people);
        return people.stream()
                .map(person -> new StaffRecord(
                        person.id(), person.version(), person.data(), trainings.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private Map<Long, List<StaffRecord.Attended>> trainings(List<StaffRecord> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        record Row(long personId, StaffRecord.Attended attended) {}
        return jdbc
                .sql("""
                        SELECT t.id, t.staff_member_id, t.kind, t.name, t.completed_on, t.certificate
                        FROM training t WHERE t.staff_member_id = ANY (:people)
                        """)
                .param("people", people.stream().map(StaffRecord::id).toArray(Long[]::new))
                .query((row, number) -> new Row(row.getLong("staff_member_id"), attended(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::personId, HashMap::new, Collectors.mapping(Row::attended, Collectors.toList())));
    }

    private static StaffRecord person(ResultSet row) throws SQLException {
        StaffData data = new StaffData(
                row.getString("full_name"),
                StaffKind.valueOf(row.getString("kind")),
                Gender.valueOf(row.getString("gender")),
                row.getInt("birth_year"),
                row.getString("post"),
                row.getBoolean("leader"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("misa_updated_on", LocalDate.class),
                row.getObject("oms_updated_on", LocalDate.class),
                row.getObject("citizen_id_registered_on", LocalDate.class),
                row.getObject("e_id_activated_on", LocalDate.class));
        return new StaffRecord(row.getLong("id"), row.getInt("version"), data, List.of());
    }

    private static StaffRecord.Attended attended(ResultSet row) throws SQLException {
        return new StaffRecord.Attended(
                row.getLong("id"),
                new TrainingData(
                        TrainingKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("completed_on", LocalDate.class),
                        row.getString("certificate")));
    }
}
