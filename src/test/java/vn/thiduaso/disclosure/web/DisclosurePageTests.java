package vn.thiduaso.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class DisclosurePageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    private BlocData data;
    private String page;
    private String review;

    @BeforeEach
    void unverifyAReport() throws Exception {
        data = new BlocData(jdbc, 3, LocalDate.now());
        submissions.verify(data, 2, 80);
        page = "/phong-trao/" + data.campaign + "/thay-doi";
        review = "/ky/" + data.openPeriod() + "/tham-dinh/" + data.unit(2);
        mvc.perform(post(review + "/huy").param("reason", "Nhầm minh chứng").with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(review));
    }

    @Test
    void everybodyOfTheBlocReadsIt() throws Exception {
        for (Actor actor : new Actor[] {data.officer(0), data.head(1), data.blocDeputy(), data.superior()}) {
            open(actor, page)
                    .andExpect(content()
                            .string(allOf(containsString("Nhầm minh chứng"), containsString("Hủy kết quả thẩm định"))));
            open(actor, page + ".xlsx");
        }
        BlocData other = new BlocData(jdbc, 2, LocalDate.now());
        mvc.perform(get(page).with(Acting.as(other.blocHead()))).andExpect(status().isNotFound());
        mvc.perform(get(page + ".xlsx").with(Acting.as(other.head(1)))).andExpect(status().isNotFound());
    }

    @Test
    void theUnitSeesItOnItsReportAndTheLeaderOnTheReview() throws Exception {
        String report = "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(2);
        open(data.officer(2), report).andExpect(content().string(containsString("Nhầm minh chứng")));
        open(data.blocDeputy(), review).andExpect(content().string(containsString("Nhầm minh chứng")));
    }

    @Test
    void itIsFilteredByTheAddress() throws Exception {
        open(data.officer(0), page + "?q=nham minh").andExpect(content().string(containsString("Nhầm minh chứng")));
        open(data.officer(0), page + "?loai=REOPENED")
                .andExpect(content()
                        .string(allOf(
                                containsString("Không có thay đổi nào khớp"), not(containsString("Nhầm minh chứng")))));
        open(data.officer(0), page + "?tu=2000-01-01&den=2000-01-02")
                .andExpect(content().string(not(containsString("Nhầm minh chứng"))));
        open(data.officer(0), page + "?tu=x&loai=y&page=9")
                .andExpect(content().string(containsString("Nhầm minh chứng")));
    }

    @Test
    void aRefusalKeepsTheReason() throws Exception {
        mvc.perform(post(review + "/huy").param("reason", "Lần nữa").with(Acting.as(data.blocHead())))
                .andExpect(redirectedUrl(review));
        mvc.perform(post(review + "/huy").param("reason", "x").with(Acting.as(data.officer(2))))
                .andExpect(status().isNotFound());
    }

    @Test
    void aLineIsNeverChanged() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE locked_change SET reason = 'x' WHERE campaign_id = ?")
                        .param(data.campaign)
                        .update());
    }

    @Test
    void thePageNeedsFewStatements() throws Exception {
        open(data.officer(0), page);
        assertThat(SqlCount.statements(() -> open(data.officer(0), page))).hasSizeLessThanOrEqualTo(4);
    }

    private ResultActions open(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(Acting.as(actor))).andExpect(status().isOk());
    }
}
