package vn.thiduaso.campaign.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
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
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.check.Check;
import vn.thiduaso.campaign.check.CheckKind;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** Checks as data: changed by leaders, copied with a campaign, asked for when a report is submitted. */
@DatabaseTest
class CheckTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CheckService service;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private CampaignCopier copier;

    @Autowired
    private ReportService reports;

    @Autowired
    private Submissions submissions;

    private BlocData data;

    @BeforeEach
    void aBlocWithChecks() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        jdbc.sql("""
                        INSERT INTO indicator_check (indicator_id, kind, threshold, sentence, enabled, version)
                        SELECT i.id, t.kind, t.threshold, t.sentence, true, 0
                        FROM indicator i CROSS JOIN check_template t
                        WHERE i.id IN (:ids) AND i.kind = 'RATIO'
                        """).param("ids", data.indicators).update();
        campaigns.evict();
    }

    @Test
    void aWarningWithoutANoteKeepsTheReportFromBeingSubmitted() {
        jdbc.sql("UPDATE indicator_check SET threshold = 500 WHERE kind = 'FULL_FROM_LITTLE' AND indicator_id = :id")
                .param("id", data.indicators.get(1))
                .update();
        campaigns.evict();

        assertThatThrownBy(() -> submissions.submit(data, 0, 100))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("report.error.unexplained")
                .hasMessageContaining("[2]");

        EntryText noted = new EntryText("ENTERED", List.of("100"), "100", "", "", "Chỉ tiêu nhỏ");
        reports.saveEntries(
                data.officer(0),
                data.openPeriod(),
                data.unit(0),
                List.of(new EntryInput(data.indicators.get(1), "ENTERED|100|100||", "", noted, false)));
        reports.submit(data.head(0), data.openPeriod(), data.unit(0));
        assertThat(submissions.report(data, 0).submissionNo()).isEqualTo(1);
    }

    @Test
    void leadersChangeOneOrAllAndEverybodyReadsItAtOnce() {
        CheckSetting setting = new CheckSetting(CheckKind.CHANGED, new BigDecimal("35"), "Chênh {chênh lệch}", true);
        assertThat(service.change(data.blocHead(), data.campaign, "2", 0, List.of(setting), false))
                .isEqualTo(1);
        assertThat(check("2", CheckKind.CHANGED).threshold()).isEqualByComparingTo("35");
        assertThat(check("1", CheckKind.CHANGED).threshold()).isEqualByComparingTo("20");

        assertThatThrownBy(() -> service.change(data.blocHead(), data.campaign, "2", 0, List.of(setting), false))
                .isInstanceOf(StaleVersion.class);

        int version = service.version(data.blocHead(), data.campaign, "2");
        assertThat(service.change(data.blocHead(), data.campaign, "2", version, List.of(setting), true))
                .as("2 is so already")
                .isEqualTo(2);
        assertThat(check("7a", CheckKind.CHANGED).threshold()).isEqualByComparingTo("35");
    }

    @Test
    void whatTheDatabaseCannotKeepStaysOn() {
        service.change(
                data.blocHead(),
                data.campaign,
                "2",
                0,
                List.of(
                        new CheckSetting(CheckKind.NEGATIVE, null, "Không âm", false),
                        new CheckSetting(CheckKind.NOT_WHOLE, null, "Số nguyên", false)),
                false);

        assertThat(check("2", CheckKind.NEGATIVE).enabled()).isTrue();
        assertThat(check("2", CheckKind.NEGATIVE).sentence()).isEqualTo("Không âm");
        assertThat(check("2", CheckKind.NOT_WHOLE).enabled()).isFalse();
    }

    @Test
    void onlyLeadersOfTheBloc() {
        for (var actor : List.of(data.officer(0), data.head(0), data.superior())) {
            assertThatThrownBy(() -> service.change(actor, data.campaign, "2", 0, List.of(), false))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.campaign(actor, data.campaign)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aCopiedCampaignTakesItsChecksAlong() {
        service.change(
                data.blocHead(),
                data.campaign,
                "2",
                0,
                List.of(new CheckSetting(CheckKind.CHANGED, new BigDecimal("7"), "Riêng", true)),
                false);

        long copy = copier.copy(
                data.campaign,
                new CampaignCopy("C", "Bản sao", LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31), List.of()));

        assertThat(campaigns.campaign(copy).indicators())
                .filteredOn(IndicatorSheet::isRatio)
                .allSatisfy(indicator -> assertThat(indicator.checks().all()).hasSize(CheckKind.values().length));
        assertThat(campaigns.campaign(copy).indicators())
                .filteredOn(indicator -> indicator.code().equals("2"))
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.checks().active(CheckKind.CHANGED))
                        .hasValueSatisfying(
                                found -> assertThat(found.sentence()).isEqualTo("Riêng")));
    }

    @Test
    void thePageKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        String path = "/phong-trao/" + data.campaign + "/kiem-tra";
        mvc.perform(get(path).with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("quá 20 điểm")));
        mvc.perform(get(path + "/2").with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("{tỷ lệ kỳ trước}")));
        mvc.perform(post(path + "/2")
                        .with(Acting.as(data.blocHead()))
                        .param("version", "0")
                        .param("rows[0].kind", "CHANGED")
                        .param("rows[0].enabled", "true")
                        .param("rows[0].threshold", "hai mươi")
                        .param("rows[0].sentence", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("hai mươi")))
                .andExpect(content().string(containsString("Ngưỡng phải là số")))
                .andExpect(content().string(containsString("Hãy ghi câu nhắc")));
        mvc.perform(post(path + "/2")
                        .with(Acting.as(data.blocHead()))
                        .param("version", "0")
                        .param("rows[0].kind", "CHANGED")
                        .param("rows[0].threshold", "12,5")
                        .param("rows[0].sentence", "Câu mới"))
                .andExpect(redirectedUrl(path));
        assertThat(check("2", CheckKind.CHANGED))
                .isEqualTo(new Check(CheckKind.CHANGED, new BigDecimal("12.50"), "Câu mới", false));
    }

    private Check check(String code, CheckKind kind) {
        return campaigns.campaign(data.campaign).indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .flatMap(indicator -> indicator.checks().all().stream())
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
