package vn.thiduaso.crosscheck.web;

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
import vn.thiduaso.crosscheck.CrossCheckService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class CrossCheckPagesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CrossCheckService service;

    private BlocData data;
    private String pairs;
    private String page;

    @BeforeEach
    void assignUnitOneToUnitTwo() {
        data = new BlocData(jdbc, 4, LocalDate.now());
        pairs = "/ky/" + data.openPeriod() + "/kiem-tra-cheo";
        page = pairs + "/bao-cao/" + data.unit(2);
        service.assign(data.blocHead(), data.openPeriod(), data.unit(1), data.unit(2));
        submissions.submit(data, 2, 80);
    }

    @Test
    void leadersDrawAndUnitsSeeTheirOwnPairs() throws Exception {
        open(data.blocHead(), pairs).andExpect(content().string(containsString("Bốc thăm lại")));
        mvc.perform(post(pairs + "/boc-tham").with(Acting.as(data.blocHead()))).andExpect(redirectedUrl(pairs));
        open(data.blocHead(), pairs).andExpect(content().string(containsString("Số gieo:")));
        open(data.officer(1), pairs)
                .andExpect(content().string(allOf(not(containsString("boc-tham")), not(containsString("Số gieo")))));
        mvc.perform(post(pairs + "/boc-tham").with(Acting.as(data.officer(1)))).andExpect(status().isNotFound());
    }

    @Test
    void whatWasChosenStaysBesideTheRefusal() throws Exception {
        mvc.perform(post(pairs + "/phan-cong")
                        .param("checker", Long.toString(data.unit(2)))
                        .param("checked", Long.toString(data.unit(1)))
                        .with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(pairs));
        mvc.perform(post(pairs + "/phan-cong").param("checker", "x").with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(pairs));
    }

    @Test
    void theCheckerFindsTheTaskAndSaysWhatItThinks() throws Exception {
        open(data.officer(1), "/").andExpect(content().string(containsString(page)));
        open(data.officer(1), page).andExpect(content().string(containsString("Chỉ tiêu 7a")));

        mvc.perform(rows(post(page)).param("rows[0].choice", "no").with(Acting.as(data.officer(1))))
                .andExpect(content()
                        .string(allOf(containsString("Hãy ghi nội dung ý kiến"), containsString("is-invalid"))));
        mvc.perform(rows(post(page))
                        .param("rows[0].choice", "no")
                        .param("rows[0].text", "Thiếu danh mục")
                        .param("agreeRest", "true")
                        .with(Acting.as(data.officer(1))))
                .andExpect(redirectedUrl(page));

        open(data.blocHead(), "/ky/" + data.openPeriod() + "/tham-dinh/" + data.unit(2))
                .andExpect(
                        content().string(allOf(containsString("Thiếu danh mục"), containsString("Kiểm tra chéo – "))));
        open(data.officer(1), "/").andExpect(content().string(not(containsString(page))));
    }

    @Test
    void nobodyElseFindsTheReport() throws Exception {
        for (Actor actor : new Actor[] {data.officer(2), data.head(3), data.blocHead(), data.superior()}) {
            mvc.perform(get(page).with(Acting.as(actor))).andExpect(status().isNotFound());
            mvc.perform(rows(post(page)).with(Acting.as(actor))).andExpect(status().isNotFound());
            mvc.perform(get(page + "/minh-chung/1/abc").with(Acting.as(actor))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(2)).with(Acting.as(data.officer(1))))
                .andExpect(status().isNotFound());
    }

    @Test
    void whereNoOtherLeaderIsThereTheCheckerFindsTheWholeReviewOfThisReportAlone() throws Exception {
        String review = "/ky/" + data.openPeriod() + "/tham-dinh/" + data.unit(2);

        open(data.officer(1), page).andExpect(content().string(containsString("Thẩm định báo cáo này")));
        open(data.officer(1), review)
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"finish\""),
                                not(containsString("review-queue-head")),
                                not(containsString("ban-nop")))));
        mvc.perform(get("/ky/" + data.openPeriod() + "/tham-dinh").with(Acting.as(data.officer(1))))
                .andExpect(status().isNotFound());
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheBloc() throws Exception {
        BlocData big = new BlocData(jdbc, 25, LocalDate.now());
        service.draw(big.blocHead(), big.openPeriod());
        String path = "/ky/" + big.openPeriod() + "/kiem-tra-cheo";
        open(big.blocHead(), path);
        assertThat(SqlCount.statements(() -> open(big.blocHead(), path))).hasSizeLessThanOrEqualTo(4);
        open(data.officer(1), page);
        assertThat(SqlCount.statements(() -> open(data.officer(1), page))).hasSizeLessThanOrEqualTo(9);
    }

    private ResultActions open(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(Acting.as(actor))).andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder rows(MockHttpServletRequestBuilder request) {
        request.param("submissionNo", "1");
        for (int row = 0; row < 4; row++) {
            request.param(
                    "rows[" + row + "].indicatorId", data.indicators.get(row).toString());
            request.param("rows[" + row + "].base", "|");
        }
        return request;
    }
}
