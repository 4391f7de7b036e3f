package vn.thiduaso.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.web.util.HtmlUtils;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportEvidenceService;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.Rows;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.submission.narrative.SectionText;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class SubmissionPagesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportEvidenceService evidence;

    @Autowired
    private Clock clock;

    private BlocData data;
    private String report;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 3, LocalDate.now(clock));
        report = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(2);
    }

    @Test
    void versionsAreListedReadAndCompared() throws Exception {
        submitTwice();

        open(data.officer(2), "/ban-nop").andExpect(shows("Lần 2", "Lần 1", "1 chỉ tiêu", "Bản đầu tiên"));
        open(data.officer(2), "/ban-nop/1").andExpect(shows("Bản nộp lần 1", "khớp mã kiểm tra", "80 + 0 / 100"));
        open(data.blocHead(), "/ban-nop/so-sanh")
                .andExpect(shows("80 + 0 / 100", "90 + 0 / 100", "tat-ca=1"))
                .andExpect(content().string(not(containsString("Chỉ tiêu 7a"))));
        open(data.blocHead(), "/ban-nop/so-sanh?cu=1&moi=2&tat-ca=1").andExpect(shows("Chỉ tiêu 7a", "Không đổi"));
        open(data.blocHead(), "/ban-nop/so-sanh?cu=2&moi=2").andExpect(shows("Hai bản nộp giống nhau"));
        open(data.blocHead(), "/ban-nop/7").andExpect(status().isNotFound());
        open(data.blocHead(), "/ban-nop/so-sanh?cu=1&moi=7").andExpect(status().isNotFound());
    }

    @Test
    void strangersFindNothing() throws Exception {
        submitTwice();

        for (Actor stranger : new Actor[] {data.officer(1), data.head(0), data.superior()}) {
            for (String page : List.of(
                    "/ban-nop",
                    "/ban-nop/1",
                    "/ban-nop/so-sanh",
                    "/ban-nop/1/bao-cao.docx",
                    "/du-thao.pdf",
                    "/thuyet-minh")) {
                open(stranger, page).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void theReviewerSeesWhatChanged() throws Exception {
        submitTwice();
        String queue = "/ky/" + data.openPeriod() + "/tham-dinh";

        mvc.perform(get(queue).with(Acting.as(data.blocHead()))).andExpect(shows("1 thay đổi so với lần nộp trước"));
        mvc.perform(get(queue + "/" + data.unit(2)).with(Acting.as(data.blocHead())))
                .andExpect(shows("Đổi so với lần nộp trước", "80 + 0 / 100", "90 + 0 / 100"));
    }

    @Test
    void theQueueNeedsAsManyStatementsForManyAsForOne() throws Exception {
        submitTwice();
        String queue = "/ky/" + data.openPeriod() + "/tham-dinh";
        mvc.perform(get(queue).with(Acting.as(data.blocHead())));
        int one = SqlCount.statements(() -> mvc.perform(get(queue).with(Acting.as(data.blocHead()))))
                .size();
        submissions.submit(data, 0, 70);
        submissions.submit(data, 1, 60);

        assertThat(SqlCount.statements(() -> mvc.perform(get(queue).with(Acting.as(data.blocHead())))))
                .hasSize(one);
    }

    @Test
    void whatWasNotSentBackStaysLockedOnTheServer() throws Exception {
        submissions.submit(data, 2, 80);
        sendBack(0);
        String locked = "rows[0].";

        mvc.perform(post(report + "/tu-luu")
                        .param(locked + "indicatorId", Long.toString(data.indicators.get(1)))
                        .param(locked + "base", "ENTERED|80|100||")
                        .param(locked + "state", "ENTERED")
                        .param(locked + "numerators[0]", "99")
                        .param(locked + "denominator", "100")
                        .accept("application/json")
                        .with(Acting.as(data.officer(2))))
                .andExpect(status().isConflict());
        mvc.perform(post(report + "/chi-tieu/2/minh-chung")
                .param("kind", "LINK")
                .param("url", "https://example.vn")
                .with(Acting.as(data.officer(2))));
        EntryAddress address = new EntryAddress(data.openPeriod(), data.unit(2), "2");
        assertThatThrownBy(() -> evidence.remove(data.officer(2), address, 1))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("entryClosed");
        data.addOfficial(2, "Nguyễn Văn A");
        assertThat(reports.fillFromRegister(data.officer(2), data.openPeriod(), data.unit(2)))
                .as("7a was not sent back")
                .isZero();
        assertThat(evidenceOf("2")).isZero();
        assertThat(submissions
                        .report(data, 2)
                        .entries()
                        .get(data.indicators.get(1))
                        .figures()
                        .numerator())
                .isEqualByComparingTo("80");
    }

    @Test
    void thePaperIsAFileOfTheVersion() throws Exception {
        submitTwice();

        byte[] first = open(data.head(2), "/ban-nop/1/bao-cao.docx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] again = open(data.blocHead(), "/ban-nop/1/bao-cao.docx")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(again).isEqualTo(first);
        open(data.head(2), "/du-thao.pdf")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
    }

    @Test
    void sectionsAreSavedAndKeptOnErrors() throws Exception {
        save(data.officer(2), "Đã triển khai", SectionText.mark("")).andExpect(redirectedUrl(report + "/thuyet-minh"));
        open(data.officer(2), "/thuyet-minh").andExpect(shows("Đã triển khai", "3 từ"));

        save(data.head(2), "Của thủ trưởng", SectionText.mark(""))
                .andExpect(shows("Của thủ trưởng", "Đã triển khai", "Nguyễn Thị Lan"));
        save(data.head(2), "dài ".repeat(2_600), SectionText.mark("Đã triển khai"))
                .andExpect(shows("dài dài", "Mục I dài quá"));
        submissions.submit(data, 2, 80);
        save(data.head(2), "Quá muộn", SectionText.mark("Đã triển khai")).andExpect(shows("Quá muộn", "đã được gửi"));
        open(data.blocHead(), "/thuyet-minh").andExpect(shows("Đã triển khai", "chỉ để đọc"));
        save(data.officer(1), "x", "").andExpect(status().isNotFound());
    }

    private ResultActions save(Actor actor, String text, String base) throws Exception {
        return mvc.perform(post(report + "/thuyet-minh")
                .param("rows[0].text", text)
                .param("rows[0].base", base)
                .with(Acting.as(actor)));
    }

    private void submitTwice() {
        submissions.submit(data, 2, 80);
        sendBack(0);
        reports.saveEntries(
                data.officer(2),
                data.openPeriod(),
                data.unit(2),
                List.of(Rows.typed(data.indicators.get(0), "ENTERED|80;0|100||", "90", "0", "100")));
        reports.submit(data.head(2), data.openPeriod(), data.unit(2));
    }

    private void sendBack(int item) {
        reports.sendBack(
                data.blocHead(),
                submissions.report(data, 2).id(),
                Map.of(data.indicators.get(item), "Thiếu bảng kê"),
                LocalDate.now(clock).plusDays(3));
    }

    private long evidenceOf(String code) {
        return jdbc.sql("""
                        SELECT count(*) FROM evidence v JOIN report_entry e ON v.owner_key = 'report-entry:' || e.id
                        JOIN report r ON r.id = e.report_id JOIN indicator i ON i.id = e.indicator_id
                        WHERE r.unit_id = ? AND i.code = ?
                        """).params(data.unit(2), code).query(Long.class).single();
    }

    private ResultActions open(Actor actor, String path) throws Exception {
        return mvc.perform(get(report + path).with(Acting.as(actor)));
    }

    private static ResultMatcher shows(String... texts) {
        return result -> assertThat(
                        HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8)))
                .contains(texts);
    }
}
