package vn.thiduaso.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.evidence.EvidenceForm;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportEvidenceService;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;
import vn.thiduaso.ui.Notice;

/** A report that was sent back: evidence and the register's figures reach the named items only, whatever a page sends. */
@DatabaseTest
class ReturnedReportTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportEvidenceService evidence;

    private BlocData data;
    private String url;

    @BeforeEach
    void submitAReportWithEvidence() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        url = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(0);
        for (String code : new String[] {"1", "2"}) {
            evidence.add(
                    data.officer(0),
                    new EntryAddress(data.openPeriod(), data.unit(0), code),
                    new EvidenceForm("LINK", null, "https://example.vn/" + code, null, null, null, "Liên kết " + code));
        }
        submissions.submit(data, 0, 80);
        data.addOfficial(0, "Nguyễn Văn A");
    }

    @Test
    void evidenceIsRemovedFromTheNamedItemsOnly() throws Exception {
        String open = removal("1");
        String closed = removal("2");
        sendBack(0);

        remove("2", closed, "report.error.entryClosed");
        remove("1", closed, null);
        assertThat(count()).as("an address of another item removes nothing").isEqualTo(2);
        remove("1", open, "report.evidence.removed");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void nothingIsRemovedWhileTheReportIsWithTheBloc() throws Exception {
        remove("1", removal("1"), "report.error.alreadySubmitted");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void theRegisterFillsTheNamedItemsOnly() throws Exception {
        sendBack(0);
        fill("report.filled.none");
        assertThat(figures().denominator()).isEqualByComparingTo("100");
    }

    @Test
    void theRegisterFillsWhatWasSentBack() throws Exception {
        sendBack(3);
        fill("report.filled");
        assertThat(figures().denominator()).isEqualByComparingTo("1");
    }

    private void sendBack(int indicator) {
        reports.sendBack(
                data.stranger(),
                submissions.report(data, 0).id(),
                Map.of(data.indicators.get(indicator), "Thiếu"),
                LocalDate.now().plusDays(3));
    }

    private void fill(String said) throws Exception {
        mvc.perform(post(url).param("then", "register").with(Acting.as(data.officer(0))))
                .andExpect(redirectedUrl(url))
                .andExpect(result ->
                        assertThat(notice(result.getFlashMap().get("notice"))).isEqualTo(said));
    }

    /** Removes a piece as the item's page would; the notice that follows, or none and 404. */
    private void remove(String code, String id, String said) throws Exception {
        var answer = mvc.perform(
                post(url + "/chi-tieu/" + code + "/bo-minh-chung/" + id).with(Acting.as(data.officer(0))));
        if (said == null) {
            answer.andExpect(
                    result -> assertThat(result.getResponse().getStatus()).isEqualTo(404));
        } else {
            answer.andExpect(redirectedUrl(url + "/chi-tieu/" + code))
                    .andExpect(flash().attributeExists("notice"))
                    .andExpect(result -> assertThat(notice(result.getFlashMap().get("notice")))
                            .isEqualTo(said));
        }
    }

    /** The id of the item's only piece of evidence. */
    private String removal(String code) {
        return jdbc.sql("SELECT id FROM evidence WHERE url = ? AND owner_key IN (SELECT 'report-entry:' || e.id"
                        + " FROM report_entry e JOIN report r ON r.id = e.report_id WHERE r.unit_id = ?)")
                .params("https://example.vn/" + code, data.unit(0))
                .query(Long.class)
                .single()
                .toString();
    }

    private int count() throws Exception {
        int found = 0;
        for (String code : new String[] {"1", "2"}) {
            String page = mvc.perform(get(url + "/chi-tieu/" + code).with(Acting.as(data.officer(0))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            Matcher link = Pattern.compile("href=\"https://example.vn/" + code).matcher(page);
            found += link.find() ? 1 : 0;
        }
        return found;
    }

    private Figures figures() {
        return submissions.report(data, 0).entries().get(data.indicators.get(3)).figures();
    }

    private static String notice(Object flashed) {
        return ((Notice) flashed).key();
    }
}
