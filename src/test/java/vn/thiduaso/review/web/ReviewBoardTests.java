package vn.thiduaso.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

/** The queue with its filters, the way from one report to the next, and what is accepted together. */
@DatabaseTest
class ReviewBoardTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReviewQueries queries;

    private BlocData data;
    private String queue;

    @BeforeEach
    void submitThreeReports() {
        data = new BlocData(jdbc, 5, LocalDate.now());
        submissions.submit(data, 0, 70);
        submissions.submit(data, 3, 80);
        submissions.submit(data, 2, 90);
        queue = "/ky/" + data.openPeriod() + "/tham-dinh";
    }

    @Test
    void theQueueIsCountedAndFilteredByTheAddress() throws Exception {
        open(queue)
                .andExpect(content()
                        .string(allOf(
                                containsString("trang-thai=SUBMITTED"), containsString("trang-thai=NOT_STARTED"))));
        open(queue + "?trang-thai=NOT_STARTED")
                .andExpect(content()
                        .string(allOf(containsString("Không có báo cáo nào khớp"), not(containsString(page(2))))));
        open(queue + "?q=" + "chi%20cuc&loai=AGAIN").andExpect(content().string(not(containsString(page(2)))));
        open(queue + "?q=CHI%20CUC&loai=FIRST").andExpect(content().string(containsString(page(2) + "?q=CHI%20CUC")));
        open(queue + "?trang-thai=nonsense&loai=nonsense").andExpect(status().isOk());
    }

    @Test
    void theNextReportIsTheOldestThatTheHeadMayVerify() throws Exception {
        open(page(2))
                .andExpect(content().string(allOf(containsString("Bỏ qua, xem đơn vị sau"), containsString(page(3)))));

        send(2, "acceptUnchanged").andExpect(redirectedUrl(page(2)));
        send(2, "finish").andExpect(redirectedUrl(page(3)));
        send(3, "acceptUnchanged");
        send(3, "finish").andExpect(redirectedUrl(queue));

        assertThat(submissions.report(data, 3).state()).isEqualTo(ReportState.VERIFIED);
        assertThat(submissions.report(data, 0).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void theFilterIsKeptOnTheWay() throws Exception {
        mvc.perform(rows(post(page(2) + "?loai=FIRST"), 1)
                        .param("acceptRest", "true")
                        .with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(page(2) + "?loai=FIRST"));
        mvc.perform(rows(post(page(2) + "?loai=FIRST"), 1)
                        .param("finish", "true")
                        .with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(page(3) + "?loai=FIRST"));
    }

    @Test
    void onlyWhatTheUnitDidNotChangeIsAcceptedTogether() throws Exception {
        mvc.perform(rows(post(page(2)), 1)
                .param("acceptRest", "true")
                .param("rows[0].decision", "SENT_BACK")
                .param("rows[0].reason", "Thiếu bảng kê")
                .param("rows[1].decision", "SENT_BACK")
                .param("rows[1].reason", "Thiếu danh sách")
                .with(Acting.as(data.blocHead())));
        mvc.perform(rows(post(page(2)), 1)
                        .param("due", LocalDate.now().plusDays(2).toString())
                        .param("finish", "true")
                        .with(Acting.as(data.blocHead())))
                .andExpect(status().is3xxRedirection());
        long changed = data.indicators.get(1);
        EntryText typed = new EntryText("ENTERED", List.of("91"), "100", "", "", "");
        reports.saveEntries(
                data.officer(2),
                data.openPeriod(),
                data.unit(2),
                List.of(new EntryInput(changed, "ENTERED|90|100||", "", typed, false)));
        reports.submit(data.head(2), data.openPeriod(), data.unit(2));

        open(page(2)).andExpect(content().string(containsString("Chấp nhận tất cả 1 mục không đổi")));
        mvc.perform(rows(post(page(2)), 2).param("acceptUnchanged", "true").with(Acting.as(data.blocHead())))
                .andExpect(status().is3xxRedirection());

        assertThat(queries.verdicts(data.blocHead(), submissions.report(data, 2))
                        .values())
                .filteredOn(verdict -> verdict.standsFor(2))
                .extracting(verdict -> verdict.indicatorId())
                .contains(data.indicators.get(0))
                .doesNotContain(changed);
    }

    @Test
    void whatIsSaidReachesTheConversationOnce() throws Exception {
        mvc.perform(rows(post(page(2)), 1)
                        .param("rows[0].remark", "Số này lấy từ đâu?")
                        .with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(page(2)));

        open(page(2))
                .andExpect(
                        content().string(allOf(containsString("Số này lấy từ đâu?"), containsString("Trao đổi (1)"))));
    }

    @Test
    void thePageNeedsAsManyStatementsForManyUnitsAsForFew() throws Exception {
        BlocData big = new BlocData(jdbc, 25, LocalDate.now());
        for (int unit = 1; unit < 25; unit++) {
            submissions.submit(big, unit, 60 + unit);
        }
        assertThat(count(big)).isEqualTo(count(data)).isLessThanOrEqualTo(16);
    }

    private int count(BlocData bloc) throws Exception {
        String path = "/ky/" + bloc.openPeriod() + "/tham-dinh/" + bloc.unit(2);
        mvc.perform(get(path).with(Acting.as(bloc.blocHead()))).andExpect(status().isOk());
        return SqlCount.statements(() -> mvc.perform(get(path).with(Acting.as(bloc.blocHead()))))
                .size();
    }

    private String page(int unit) {
        return queue + "/" + data.unit(unit);
    }

    private ResultActions open(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(Acting.as(data.blocHead())))
                .andExpect(status().isOk());
    }

    private ResultActions send(int unit, String button) throws Exception {
        return mvc.perform(rows(post(page(unit)), 1).param(button, "true").with(Acting.as(data.blocHead())));
    }

    /** What the browser sends for a page on which nothing was chosen. */
    private MockHttpServletRequestBuilder rows(MockHttpServletRequestBuilder request, int submission) {
        request.param("submissionNo", Integer.toString(submission));
        for (int row = 0; row < 4; row++) {
            request.param(
                    "rows[" + row + "].indicatorId", data.indicators.get(row).toString());
            request.param("rows[" + row + "].base", "||");
            request.param("rows[" + row + "].state", "ENTERED");
        }
        return request;
    }
}
