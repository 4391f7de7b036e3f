package vn.thiduaso.award;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.PlainText;

/** Reads lists of the register: filtered, sorted and cut into pages by the database. */
@Component
class AwardReader {

    private static final String LINES = """
            SELECT a.id, a.unit_id, u.name AS unit_name, a.staff_member_id,
                   coalesce(a.person_name, s.full_name) AS person_name, coalesce(a.birth_year, s.birth_year) AS birth_year,
                   coalesce(a.post, s.post) AS post, a.department, a.form_name, a.authority, a.achievement,
                   a.decision_no, a.decision_date, a.prize, a.source,
                   coalesce(a.person_name, s.full_name, a.department, u.name) AS subject_name
            """;

    private static final String FROM = """
            FROM award a
            JOIN unit u ON u.id = a.unit_id
            LEFT JOIN staff_member s ON s.id = a.staff_member_id
            WHERE""" + AwardScope.PREDICATE + """
             AND (CAST(:individual AS boolean) IS NULL
               OR :individual = (a.staff_member_id IS NOT NULL OR a.person_name IS NOT NULL))
             AND (CAST(:form AS text) IS NULL OR a.form_name = :form)
             AND (CAST(:year AS integer) IS NULL OR extract(year FROM a.decision_date) = :year)
             AND (CAST(:unit AS bigint) IS NULL OR a.unit_id = :unit)
             AND (CAST(:person AS bigint) IS NULL OR a.staff_member_id = :person)
             AND (:like = '%%'
               OR plain_text(concat_ws(' ', a.person_name, s.full_name, a.department, u.name, a.form_name, a.decision_no,
                                       a.achievement)) LIKE :like ESCAPE '\\')
            """;

    private final JdbcClient jdbc;

    AwardReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(AwardScope scope, AwardFilter filter) {
        return bind(jdbc.sql("SELECT count(*) " + FROM), scope, filter)
                .query(Long.class)
                .single();
    }

    List<AwardLine> lines(AwardScope scope, AwardFilter filter, long offset, int limit) {
        String direction = filter.descending() ? " DESC" : " ASC";
        String sql = "SELECT * FROM (" + LINES + FROM + ") l ORDER BY "
                + filter.order().column() + direction
                + ", decision_date DESC, subject_name, id OFFSET :offset LIMIT :limit";
        return bind(jdbc.sql(sql), scope, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(AwardLine.class)
                .list();
    }

    /** The names of forms that the person can find. */
    List<String> formNames(AwardScope scope) {
        return scope.bind(jdbc.sql("SELECT form_name FROM (SELECT DISTINCT a.form_name FROM award a WHERE"
                        + AwardScope.PREDICATE + ") f ORDER BY form_name COLLATE vietnamese"))
                .query(String.class)
                .list();
    }

    /** The years of decisions that the person can find, the latest first. */
    List<Integer> years(AwardScope scope) {
        return scope.bind(jdbc.sql(
                        "SELECT DISTINCT CAST(extract(year FROM a.decision_date) AS integer) AS year FROM award a WHERE"
                                + AwardScope.PREDICATE + " ORDER BY year DESC"))
                .query(Integer.class)
                .list();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, AwardScope scope, AwardFilter filter) {
        return scope.bind(statement)
                .param("individual", filter.individual())
                .param("form", filter.formName())
                .param("year", filter.year())
                .param("unit", filter.unitId())
                .param("person", filter.personId())
                .param("like", "%" + plain(filter.query()) + "%");
    }

    /** The text as the search sees it, with the signs of LIKE taken literally. */
    private static String plain(String query) {
        return PlainText.of(query.strip())
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
