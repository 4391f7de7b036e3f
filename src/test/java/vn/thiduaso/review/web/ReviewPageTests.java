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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class ReviewPageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    private BlocData data;
    private String queue;
    private String page;

    @BeforeEach
    void submitAReport() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        submissions.submit(data, 2, 80);
        queue = "/ky/" + data.openPeriod() + "/tham-dinh";
        page = queue + "/" + data.unit(2);
    }

    @Test
    void theQueueLeadsToWhatWaits() throws Exception {
        open(data.blocHead(), queue)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(page), containsString("Chưa bắt đầu"))));
        open(data.blocHead(), page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chỉ tiêu 7a")));
    }

    @Test
    void onlyLeadersFindTheWay() throws Exception {
        for (Actor actor : new Actor[] {data.head(2), data.officer(1), data.superior()}) {
            open(actor, queue).andExpect(status().isNotFound());
            open(actor, page).andExpect(status().isNotFound());
            mvc.perform(rows(post(page)).with(Acting.as(actor))).andExpect(status().isNotFound());
        }
        open(data.blocHead(), queue + "/" + data.unit(1)).andExpect(status().isNotFound());
        open(data.blocHead(), queue + "/x").andExpect(status().isNotFound());
    }

    @Test
    void theOwnUnitIsShownWithoutChoicesAndRefused() throws Exception {
        submissions.submit(data, 0, 80);
        String own = queue + "/" + data.unit(0);

        open(data.blocHead(), own)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"finish\""))));
        mvc.perform(rows(post(own)).with(Acting.as(data.blocHead()))).andExpect(status().isForbidden());
        open(data.blocDeputy(), own).andExpect(content().string(containsString("name=\"finish\"")));
    }

    @Test
    void acceptingTheRestAndFinishingVerifies() throws Exception {
        send("acceptRest").andExpect(redirectedUrl(page));
        send("finish").andExpect(redirectedUrl(queue));

        assertThat(submissions.report(data, 2).state()).isEqualTo(ReportState.VERIFIED);
        send("finish").andExpect(content().string(containsString("không ở trạng thái “Đã nộp”")));
    }

    @Test
    void whatWasTypedIsStillThereBesideTheError() throws Exception {
        mvc.perform(rows(post(page))
                        .param("rows[1].decision", "CORRECTED")
                        .param("rows[1].numerators[0]", "bảy mươi")
                        .param("rows[1].reason", "Đếm lại theo danh sách")
                        .with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"bảy mươi\""),
                                containsString("Đếm lại theo"),
                                containsString("is-invalid"))));
    }

    @Test
    void sendingBackAsksForTheReasonAndTheDay() throws Exception {
        MockHttpServletRequestBuilder sentBack = rows(post(page)).param("rows[0].decision", "SENT_BACK");
        mvc.perform(sentBack.with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("Hãy ghi lý do trả lại")));

        send("acceptRest", "rows[0].decision", "SENT_BACK", "rows[0].reason", "Thiếu bảng kê");
        String base = "SENT_BACK||Thiếu bảng kê";
        send("finish", "rows[0].decision", "SENT_BACK", "rows[0].reason", "Thiếu bảng kê", "rows[0].base", base)
                .andExpect(content().string(containsString("Hãy chọn hạn đơn vị bổ sung")));
        send("finish", "due", "32/13/2026").andExpect(content().string(containsString("Hạn bổ sung chưa đúng")));
        send("finish", "due", LocalDate.now().plusDays(2).toString()).andExpect(redirectedUrl(queue));

        assertThat(submissions.report(data, 2).state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void anOldPageIsToldSo() throws Exception {
        mvc.perform(post(page)
                        .param("submissionNo", "7")
                        .param("rows[3].indicatorId", "1")
                        .with(Acting.as(data.blocHead())))
                .andExpect(status().isConflict());
    }

    private ResultActions open(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(Acting.as(actor)));
    }

    private ResultActions send(String button, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = rows(post(page)).param(button, "true");
        for (int i = 0; i < parameters.length; i += 2) {
            String name = parameters[i];
            String value = parameters[i + 1];
            request.with(sent -> {
                sent.setParameter(name, value);
                return sent;
            });
        }
        return mvc.perform(request.with(Acting.as(data.blocHead())));
    }

    /** What the browser sends for a page on which nothing was chosen. */
    private MockHttpServletRequestBuilder rows(MockHttpServletRequestBuilder request) {
        request.param("submissionNo", "1");
        for (int row = 0; row < 4; row++) {
            request.param(
                    "rows[" + row + "].indicatorId", data.indicators.get(row).toString());
            request.param("rows[" + row + "].base", "||");
            request.param("rows[" + row + "].state", "ENTERED");
            request.param("rows[" + row + "].denominator", row == 2 ? "" : "100");
            request.param("rows[" + row + "].level", row == 2 ? "2" : "");
            if (row == 0) {
                request.param("rows[0].numerators[1]", "0");
            }
        }
        return request;
    }
}
