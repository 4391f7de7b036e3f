package vn.thiduaso.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.audit.AuditEvent;
import vn.thiduaso.audit.AuditFilter;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.AuditQueries;
import vn.thiduaso.audit.SubjectName;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** What the trail's subjects are, in words, over all modules that write them. */
@DatabaseTest
class TrailSubjectsTests {

    private static final Actor ADMINISTRATOR = new Actor(1, "Quản trị", List.of(Grant.administrator()));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AuditLog audit;

    @Autowired
    private AuditQueries trail;

    @Autowired
    private ReportService reports;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    private final String action = "thu." + UUID.randomUUID();
    private BlocData data;
    private CampaignSheet campaign;
    private String when;
    private String unit;

    @BeforeEach
    void aBlocWithAReport() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        campaign = campaigns.campaign(data.campaign);
        when = "năm " + campaign.period(data.openPeriod()).year();
        unit = jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(data.unit(1))
                .query(String.class)
                .single();
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void rankingsAndReportsAreNamedByPeriodUnitAndIndicator() {
        long entry = reports.startEntry(data.officer(1), new EntryAddress(data.openPeriod(), data.unit(1), "2"));
        long report = reportOf(1);
        String code = campaign.period(data.openPeriod()).code();

        assertThat(named("ranking:" + data.openPeriod()).text()).isEqualTo("Xếp hạng " + when);
        assertThat(named("ranking:" + data.openPeriod() + ":" + data.unit(1)).text())
                .isEqualTo("Xếp hạng " + when + " · " + unit);
        assertThat(named("report:" + report).text()).isEqualTo("Báo cáo " + when + " · " + unit);
        assertThat(named("report-entry:" + entry).text()).isEqualTo("Báo cáo " + when + " · " + unit + " · chỉ tiêu 2");
        assertThat(named(code + " · " + unit).text()).isEqualTo("Báo cáo " + when + " · " + unit);
        assertThat(named(code + " · " + unit + " · 2").text())
                .isEqualTo("Báo cáo " + when + " · " + unit + " · chỉ tiêu 2");
        assertThat(named(campaign.code() + " · " + code).text()).isEqualTo("Kỳ " + when + " · " + campaign.name());
        assertThat(named(campaign.code() + " · 7a").text()).isEqualTo(campaign.name() + " · chỉ tiêu 7a");
    }

    @Test
    void whatIsGoneOrUnknownStaysAsItWasWritten() {
        for (String subject : List.of("ranking:999999999", "report:999999999", "Báo cáo thử", "x · y", "ranking:x")) {
            assertThat(named(subject)).isEqualTo(new SubjectName(subject, null));
        }
    }

    @Test
    void aSearchFindsThemByTheWordsThatAreRead() {
        long entry = reports.startEntry(data.officer(1), new EntryAddress(data.openPeriod(), data.unit(1), "2"));
        Accounts.Stored account = accounts.any();
        String code = campaign.period(data.openPeriod()).code();
        List<String> ofUnit = List.of(
                "report:" + reportOf(1),
                "report-entry:" + entry,
                "ranking:" + data.openPeriod() + ":" + data.unit(1),
                code + " · " + unit);
        ofUnit.forEach(subject -> audit.record(ADMINISTRATOR, action, subject));
        List.of("ranking:" + data.openPeriod(), account.username(), campaign.code() + " · 7a", "ranking:x", "report:")
                .forEach(subject -> audit.record(ADMINISTRATOR, action, subject));

        assertThat(found(unit.toUpperCase(Locale.ROOT))).containsExactlyInAnyOrderElementsOf(ofUnit);
        assertThat(found("bao cao " + when + " " + unit))
                .containsExactlyInAnyOrder(ofUnit.get(0), ofUnit.get(1), ofUnit.get(3));
        assertThat(found("xếp hạng")).containsExactlyInAnyOrder(ofUnit.get(2), "ranking:" + data.openPeriod());
        assertThat(found("chuyển đổi số 7a")).containsExactly(campaign.code() + " · 7a");
        assertThat(found("không có ai như vậy")).isEmpty();
    }

    private List<String> found(String text) {
        return trail.find(ADMINISTRATOR, new AuditFilter(text, action, null, null), 1).rows().stream()
                .map(AuditEvent::subject)
                .toList();
    }

    @Test
    void linksLeadOnlyWhereTheReaderMayGo() {
        Accounts.Stored account = accounts.any();
        Actor both = new Actor(
                1, "Cả hai", List.of(Grant.administrator(), Grant.inBloc(Role.BLOC_HEAD, data.bloc, data.unit(0))));

        assertThat(named(account.username()).address()).isEqualTo("/quan-tri/tai-khoan/" + account.id());
        String ranking = "ranking:" + data.openPeriod();
        assertThat(named(ranking).address()).isNull();
        assertThat(named(both, ranking).address()).isEqualTo("/ky/" + data.openPeriod() + "/xep-hang");
        jdbc.sql(
                        "INSERT INTO ranking (id, period_id, number, published_at, published_by, checksum, scheme_id)"
                                + " SELECT nextval('ranking_seq'), ?, 1, now(), 'x', 'x', id FROM scoring_scheme WHERE campaign_id = ?")
                .params(data.openPeriod(), data.campaign)
                .update();
        assertThat(named(ranking).address()).isEqualTo("/cong-khai/xep-hang/" + data.openPeriod());
    }

    @Test
    void aPageTakesTheSameStatementsWhateverItNames() throws Exception {
        data = new BlocData(jdbc, 13, LocalDate.now(clock));
        campaign = campaigns.campaign(data.campaign);
        List<String> subjects = List.of(
                "ranking:" + data.openPeriod() + ":" + data.unit(0),
                "report:" + reportOf(0),
                campaign.code() + " · 7a",
                campaign.code() + " · form · unit · 5",
                accounts.any().username());
        subjects.forEach(subject -> audit.record(ADMINISTRATOR, action, subject));
        open();
        int few = SqlCount.statements(this::open).size();
        for (int i = 0; i < 40; i++) {
            audit.record(ADMINISTRATOR, action, "report:" + reportOf(i % 13));
            audit.record(ADMINISTRATOR, action, "ranking:" + data.openPeriod() + ":" + data.unit(i % 13));
            audit.record(ADMINISTRATOR, action, accounts.any().username());
        }

        assertThat(SqlCount.statements(this::open))
                .hasSizeLessThanOrEqualTo(few)
                .hasSizeLessThanOrEqualTo(9);
    }

    private long reportOf(int unit) {
        long entry = reports.startEntry(data.officer(unit), new EntryAddress(data.openPeriod(), data.unit(unit), "2"));
        return jdbc.sql("SELECT report_id FROM report_entry WHERE id = ?")
                .param(entry)
                .query(Long.class)
                .single();
    }

    private void open() throws Exception {
        mvc.perform(get("/quan-tri/nhat-ky").param("action", action).with(Acting.as(ADMINISTRATOR)))
                .andExpect(status().isOk());
    }

    private SubjectName named(String subject) {
        return named(ADMINISTRATOR, subject);
    }

    private SubjectName named(Actor reader, String subject) {
        audit.record(reader, action, subject);
        List<AuditEvent> events =
                trail.find(reader, new AuditFilter(null, action, null, null), 1).rows();
        return trail.names(reader, events).getOrDefault(subject, new SubjectName(subject, null));
    }
}
