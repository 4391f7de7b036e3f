package vn.thiduaso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.testing.DemoTest;

/** The demo made on other days, in transactions that are rolled back. */
@DemoTest
@Transactional
class DemoDatesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoLoader loader;

    @Autowired
    private CampaignCatalogue campaigns;

    @BeforeEach
    void empty() {
        jdbc.sql("TRUNCATE unit, organisation, bloc, account, evidence, evidence_content, audit_event CASCADE")
                .update();
    }

    @AfterEach
    void forget() {
        campaigns.evict();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02",
                "2026-11-23",
                "2026-12-14",
                "2026-12-15",
                "2026-12-20",
                "2027-01-05",
                "2028-02-29",
                "2030-12-20",
                "2031-07-01"
            })
    void theCurrentPeriodContainsTodayAndShowsEveryState(LocalDate day) {
        loadOn(day);

        PeriodSheet current = currentPeriod(day);
        assertThat(day).isBetween(current.dataFrom(), current.dataTo());
        assertThat(states(current.id()))
                .isEqualTo(Map.of("VERIFIED", 4L, "SUBMITTED", 3L, "RETURNED", 2L, "DRAFT", 3L));
        assertThat(texts("SELECT u.code FROM report r JOIN unit u ON u.id = r.unit_id WHERE r.period_id = "
                        + current.id() + " AND r.status = 'RETURNED' AND r.return_due_on < DATE '" + day + "'"))
                .containsExactly("TTTL");
        assertEverythingHolds(day);
    }

    @Test
    void everyPeriodThatIsOverIsVerified() {
        loadOn(LocalDate.of(2027, 1, 5));

        assertThat(texts("""
                        SELECT p.code || ' ' || count(*) FROM report r JOIN reporting_period p ON p.id = r.period_id
                        WHERE r.status = 'VERIFIED' GROUP BY p.code HAVING count(*) = 13 ORDER BY p.code
                        """))
                .containsExactly(
                        "2023-H1 13",
                        "2023-Y 13",
                        "2024-H1 13",
                        "2024-Y 13",
                        "2025-H1 13",
                        "2025-Y 13",
                        "2026-H1 13",
                        "2026-Y 13");
    }

    @Test
    void everyPeriodThatIsOverIsPublishedInItsTime() {
        loadOn(LocalDate.of(2026, 12, 20));

        assertThat(texts("""
                        SELECT p.code || ' ' || count(w.place) || ' ' || (r.published_at >= p.data_to) || ' '
                               || (r.published_at <= timestamptz '2026-12-20 15:30:00+07')
                        FROM ranking r JOIN reporting_period p ON p.id = r.period_id
                        JOIN ranking_row w ON w.ranking_id = r.id GROUP BY p.code, p.data_to, r.id ORDER BY p.data_to
                        """))
                .containsExactly(
                        "2023-H1 13 true true",
                        "2023-Y 13 true true",
                        "2024-H1 13 true true",
                        "2024-Y 13 true true",
                        "2025-H1 13 true true",
                        "2025-Y 13 true true",
                        "2026-H1 13 true true",
                        "2026-Y 13 true true");
        assertThat(texts("SELECT tgname FROM pg_trigger WHERE tgname = 'tr_ranking_frozen' AND tgenabled = 'O'"))
                .hasSize(1);
    }

    @Test
    void unitsOfTheDemosAccountsAreWhereTheirStoriesBegin() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        loadOn(day);

        assertThat(texts("""
                        SELECT u.code || ' ' || r.status || ' ' || count(*) FILTER (WHERE e.state <> 'MISSING') || ' '
                               || coalesce(string_agg(i.code, '+' ORDER BY i.id) FILTER (WHERE e.return_reason IS NOT NULL), '-')
                               || ' ' || coalesce((r.return_due_on - DATE '2026-11-23')::text, '-')
                        FROM report r JOIN unit u ON u.id = r.unit_id JOIN report_entry e ON e.report_id = r.id
                        JOIN indicator i ON i.id = e.indicator_id JOIN reporting_period p ON p.id = r.period_id
                        WHERE p.code = '2026-Y' AND u.code IN ('CCKL', 'CCTL', 'TTKN') GROUP BY u.code, r.id ORDER BY u.code
                        """))
                .containsExactly("CCKL SUBMITTED 16 - -", "CCTL RETURNED 16 6a+10 3", "TTKN DRAFT 11 - -");
    }

    @Test
    void isTheSameEachTime() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        loadOn(day);
        String first = fingerprint();
        empty();
        loadOn(day);

        assertThat(fingerprint()).isEqualTo(first);
    }

    private void assertEverythingHolds(LocalDate day) {
        assertThat(texts("""
                        SELECT e.id::text FROM report_entry e
                        WHERE (SELECT sum(n) FROM unnest(e.numerators) n) > e.denominator
                        """)).as("more than the whole").isEmpty();
        assertThat(texts("""
                        SELECT v.id::text FROM verdict v
                        WHERE v.decision = 'CORRECTED' AND (SELECT sum(n) FROM unnest(v.numerators) n) > v.denominator
                        """)).as("corrected to more than the whole").isEmpty();
        assertThat(texts("""
                        SELECT r.id::text FROM report r WHERE r.status = 'VERIFIED' AND (
                          r.first_submitted_at > r.submitted_at OR r.submitted_at > r.verified_at
                          OR (SELECT count(*) FROM verdict v WHERE v.report_id = r.id AND v.decision <> 'SENT_BACK') <> 16
                          OR (SELECT count(*) FROM report_entry e WHERE e.report_id = r.id AND e.state <> 'MISSING') <> 16)
                        """)).as("verified without being complete").isEmpty();
        assertThat(texts("""
                        SELECT DISTINCT what FROM (
                          SELECT 'report' AS what, greatest(changed_at, submitted_at, verified_at) AS at FROM report
                          UNION ALL SELECT 'entry', changed_at FROM report_entry
                          UNION ALL SELECT 'verdict', decided_at FROM verdict
                          UNION ALL SELECT 'adjustment', given_at FROM adjustment
                          UNION ALL SELECT 'evidence', added_at FROM evidence
                          UNION ALL SELECT 'training', completed_on FROM training
                          UNION ALL SELECT 'award', decision_date FROM award
                          UNION ALL SELECT 'staff', greatest(joined_on, left_on, misa_updated_on, e_id_activated_on)
                                    FROM staff_member
                          UNION ALL SELECT 'nomination', greatest(created_at, submitted_at, decided_at) FROM nomination) t
                        WHERE at > timestamptz '%s 15:30:00+07'
                        """.formatted(day))).as("in the future").isEmpty();
    }

    private void loadOn(LocalDate day) {
        assertThat(loader.load(Clock.fixed(
                        day.atTime(LocalTime.of(15, 30)).atZone(ZONE).toInstant(), ZONE)))
                .isPresent();
    }

    private PeriodSheet currentPeriod(LocalDate day) {
        long bloc = jdbc.sql("SELECT id FROM bloc").query(Long.class).single();
        return campaigns.campaignsOf(bloc).get(0).currentPeriod(day).orElseThrow();
    }

    private Map<String, Long> states(long period) {
        return jdbc
                .sql("SELECT status, count(*) FROM report WHERE period_id = ? GROUP BY status")
                .params(period)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String fingerprint() {
        return jdbc.sql("""
                        SELECT md5(string_agg(t.line, E'\\n' ORDER BY t.line)) FROM (
                          SELECT u.code || p.code || i.code || e.state || e.numerators::text
                                 || coalesce(e.denominator::text, '') || coalesce(e.note, '') || r.status
                                 || coalesce(r.submitted_at::text, '') || coalesce(v.reason, '') AS line
                          FROM report_entry e JOIN report r ON r.id = e.report_id JOIN unit u ON u.id = r.unit_id
                          JOIN reporting_period p ON p.id = r.period_id JOIN indicator i ON i.id = e.indicator_id
                          LEFT JOIN verdict v ON v.report_id = r.id AND v.indicator_id = i.id
                          UNION ALL SELECT full_name || post || birth_year || joined_on FROM staff_member
                          UNION ALL SELECT title || coalesce(document_no, '') || added_at FROM evidence
                          UNION ALL SELECT summary || status || created_at FROM nomination) t
                        """).query(String.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
