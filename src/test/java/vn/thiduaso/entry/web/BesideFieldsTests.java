package vn.thiduaso.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignCopier;
import vn.thiduaso.campaign.CampaignCopy;
import vn.thiduaso.campaign.PeriodDefinition;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** What stands beside each field: target, the last two periods, the definition and the expected evidence. */
@DatabaseTest
class BesideFieldsTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CampaignCopier copier;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private Clock clock;

    private BlocData data;
    private int year;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 1, LocalDate.now(clock));
        year = campaigns.period(data.openPeriod()).year();
        jdbc.sql("UPDATE indicator SET definition = 'Mỗi thủ tục tính một lần.' WHERE id = ?")
                .param(data.indicators.get(0))
                .update();
        campaigns.evict();
    }

    @Test
    void bothPeriodsBeforeShowTheirPercentageAndTheirNumbers() throws Exception {
        past(data.periods.get(0), 0, "ENTERED", "{20,4}", "40", null);
        past(data.periods.get(1), 0, "ENTERED", "{20,5}", "40", null);

        assertThat(item("1", data.openPeriod()))
                .containsSubsequence(
                        "Mục tiêu 100 %",
                        "Năm " + (year - 1) + ": 62,5 % (20 + 5/40)",
                        "Năm " + (year - 2) + ": 60,0 % (20 + 4/40)",
                        "Minh chứng cần có: Danh sách",
                        "Cách tính",
                        "Mỗi thủ tục tính một lần.");
    }

    @Test
    void whatHasNoPercentageIsSaidInWords() throws Exception {
        past(data.periods.get(0), 2, "ENTERED", "{}", null, 1);
        past(data.periods.get(1), 2, "NOT_ARISING", "{}", null, null);

        assertThat(item("4", data.openPeriod()))
                .contains("Năm " + (year - 1) + ": Không phát sinh")
                .contains("Năm " + (year - 2) + ": Đang")
                .doesNotContain("Cách tính");
        assertThat(item("2", data.openPeriod()))
                .contains("Năm " + (year - 1) + ": chưa có số liệu")
                .contains("Năm " + (year - 2) + ": chưa có số liệu");
    }

    @Test
    void theFirstPeriodOfACampaignLooksBackIntoTheOneItGoesOnFrom() throws Exception {
        past(data.openPeriod(), 0, "ENTERED", "{30,5}", "50", null);
        LocalDate from = LocalDate.now(clock).plusDays(61);
        PeriodDefinition next = new PeriodDefinition(
                (year + 1) + "-Y",
                PeriodKind.YEAR,
                from,
                from.plusYears(1),
                from.plusYears(1).plusDays(5));
        long copy = copier.copy(
                data.campaign, new CampaignCopy("SAU", "Giai đoạn sau", from, from.plusYears(5), List.of(next)));
        long period = campaigns.campaign(copy).periods().get(0).id();

        assertThat(item("1", period))
                .contains("Năm " + year + ": 70,0 % (30 + 5/50)")
                .contains("Năm " + (year - 1) + ": chưa có số liệu")
                .contains("Mỗi thủ tục tính một lần.");
        assertThat(SqlCount.statements(() -> item("1", period))).hasSizeLessThanOrEqualTo(8);
    }

    private void past(long period, int indicator, String state, String numerators, String denominator, Integer level) {
        long report =
                jdbc.sql("""
                        INSERT INTO report (id, period_id, unit_id, status, submission_no, late_count, changed_at,
                          changed_by, version)
                        VALUES (nextval('report_seq'), ?, ?, 'DRAFT', 0, 0, now(), 'Lan', 0) RETURNING id
                        """).params(period, data.unit(0)).query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO report_entry (id, report_id, indicator_id, state, numerators, denominator, level_no,
                          version)
                        VALUES (nextval('report_entry_seq'), :report, :indicator, :state, cast(:numerators AS numeric[]),
                          cast(:denominator AS numeric), :level, 0)
                        """)
                .param("report", report)
                .param("indicator", data.indicators.get(indicator))
                .param("state", state)
                .param("numerators", numerators)
                .param("denominator", denominator)
                .param("level", level)
                .update();
    }

    /** The text of the item on the entry page, without its tags. */
    private String item(String code, long period) throws Exception {
        String page = mvc.perform(
                        get("/ky/" + period + "/bao-cao/" + data.unit(0)).with(Acting.as(data.officer(0))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String section = page.substring(page.indexOf("id=\"ct-" + code + "\""));
        return section.substring(0, section.indexOf("</section>"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\h+", " ");
    }
}
