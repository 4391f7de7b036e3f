package vn.thiduaso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import vn.thiduaso.demo.people.AccountMaker;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.staff.StaffFigures;
import vn.thiduaso.staff.StaffQueries;
import vn.thiduaso.testing.DemoTest;

@DemoTest
@TestPropertySource(properties = "test.database=demodata")
class DemoDataTests {

    private static final String EXPECTED_SCHEME_TOTAL = "100.00";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoLoader loader;

    @Autowired
    private Clock clock;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private StaffQueries staff;

    @ParameterizedTest
    @CsvSource({"unit, 13", "bloc_member, 13", "staff_member, 322", "campaign, 2", "indicator, 32", "nomination, 50"})
    void hasTheWholeBloc(String table, long rows) {
        assertThat(count("SELECT count(*) FROM " + table)).isEqualTo(rows);
    }

    @Test
    void nominationsStandInEveryState() {
        assertThat(jdbc.sql("""
                        SELECT c.code || ' ' || n.status FROM nomination n JOIN campaign c ON c.id = n.campaign_id
                        GROUP BY c.id, n.status ORDER BY c.id, n.status
                        """).query(String.class).list())
                .filteredOn(state -> state.contains("2026"))
                .extracting(state -> state.split(" ")[1])
                .containsExactlyInAnyOrder(
                        Arrays.stream(NominationStatus.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void dossiersWereSentAndDecided() {
        assertThat(jdbc.sql("""
                        SELECT c.code || ' ' || d.recipient || ' ' || d.state || ' ' || d.collectives + d.individuals
                        FROM compiled_dossier d JOIN campaign c ON c.id = d.campaign_id ORDER BY d.id
                        """).query(String.class).list())
                .satisfiesExactly(
                        one -> assertThat(one).contains("2023", "DEPARTMENT FORWARDED"),
                        one -> assertThat(one).contains("2023", "BOARD FORWARDED"),
                        one -> assertThat(one).contains("2026", "DEPARTMENT FORWARDED 3"),
                        one -> assertThat(one).contains("2026", "BOARD COMPILED 1"));
        assertThat(count("SELECT count(*) FROM award_decision")).isEqualTo(3);
        assertThat(count("SELECT count(*) FROM decision_outcome WHERE NOT granted"))
                .isEqualTo(3);
        assertThat(count("SELECT count(*) FROM award WHERE nomination_id IS NOT NULL"))
                .isEqualTo(count("SELECT count(*) FROM decision_outcome WHERE granted"));
        assertThat(count("SELECT count(*) FROM supplement_request WHERE answered_at IS NULL"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM compile_job WHERE NOT seen")).isZero();
    }

    @Test
    void someHaveVotedInTheOpenRound() {
        assertThat(jdbc.sql("""
                        SELECT s.state || ' ' || coalesce(r.state, '-') || ' '
                               || (SELECT count(*) FROM vote_roll l WHERE l.round_id = r.id AND l.voted)
                        FROM vote_session s JOIN campaign c ON c.id = s.campaign_id
                        LEFT JOIN vote_round r ON r.session_id = s.id WHERE c.code LIKE '%2026%' ORDER BY s.held_on
                        """).query(String.class).list())
                .containsExactly("ENDED CLOSED 13", "RUNNING OPEN 7", "PREPARING - 0");
    }

    @Test
    void startsASecondTimeWithoutTouchingAnything() {
        long reports = count("SELECT count(*) FROM report");
        jdbc.sql("UPDATE staff_member SET post = 'Đã sửa' WHERE id = 1").update();

        assertThat(loader.load(clock)).isEmpty();

        assertThat(count("SELECT count(*) FROM report")).isEqualTo(reports);
        assertThat(count("SELECT count(*) FROM staff_member WHERE post = 'Đã sửa'"))
                .isEqualTo(1);
    }

    @Test
    void everyAccountOpensWithTheDemosPassword() {
        List<String> hashes = jdbc.sql("SELECT password_hash FROM account")
                .query(String.class)
                .list();

        assertThat(hashes).hasSize(11).allMatch(hash -> encoder.matches(AccountMaker.PASSWORD, hash));
        assertThat(count("SELECT count(*) FROM role_grant")).isEqualTo(11);
    }

    @Test
    void copiesTheWholeCampaign() {
        assertThat(jdbc.sql("""
                        SELECT count(DISTINCT (i.code, i.name, i.max_points, i.target, i.target_level, g.code,
                          (SELECT string_agg(label, '|' ORDER BY position) FROM indicator_numerator n
                           WHERE n.indicator_id = i.id),
                          (SELECT string_agg(name || credit, '|' ORDER BY position) FROM indicator_level l
                           WHERE l.indicator_id = i.id)))
                        FROM indicator i JOIN indicator_group g ON g.id = i.group_id
                        """).query(Long.class).single()).isEqualTo(16);
        assertThat(jdbc.sql("SELECT DISTINCT total::text FROM scoring_scheme")
                        .query(String.class)
                        .list())
                .containsExactly(EXPECTED_SCHEME_TOTAL);
        assertThat(count("SELECT count(*) FROM scoring_band")).isEqualTo(10);
        assertThat(count("SELECT count(*) FROM award_form")).isEqualTo(6);
    }

    @Test
    void reportsWhatTheStaffRegisterSays() {
        long unit = count("SELECT id FROM unit WHERE code = 'CCKL'");
        Actor officer = new Actor(0, "Người thử", List.of(Grant.inUnit(Role.UNIT_OFFICER, unit)));

        StaffFigures figures = staff.figures(officer, unit, LocalDate.of(2023, 12, 15), LocalDate.of(2024, 12, 14));

        assertThat(jdbc.sql("""
                        SELECT i.code || ' ' || e.numerators[1]::int || '/' || e.denominator::int
                        FROM report_entry e JOIN indicator i ON i.id = e.indicator_id JOIN report r ON r.id = e.report_id
                        JOIN reporting_period p ON p.id = r.period_id
                        WHERE r.unit_id = ? AND p.code = '2024-Y' AND i.source = 'STAFF_REGISTER' ORDER BY i.id
                        """).params(unit).query(String.class).list())
                .containsExactly(
                        "7a " + figures.trained() + "/" + figures.officials(),
                        "7b " + figures.trainedInData() + "/" + figures.officials(),
                        "11a " + figures.inMisa() + "/" + figures.everybody(),
                        "11b " + figures.inOms() + "/" + figures.everybody(),
                        "12a " + figures.registeredForCitizenId() + "/" + figures.everybody(),
                        "12b " + figures.withElectronicId() + "/" + figures.everybody());
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
