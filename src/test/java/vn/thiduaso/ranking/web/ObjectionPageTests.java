package vn.thiduaso.ranking.web;

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
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.RankingDays;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

/** Raising and answering objections through the forms: what is wrong stands beside the field, nothing happens twice. */
@DatabaseTest
class ObjectionPageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService rankings;

    private BlocData data;
    private String list;
    private String form;

    @BeforeEach
    void adoptATable() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        data.givesDaysForObjections(2);
        for (int unit = 0; unit < 3; unit++) {
            submissions.verify(data, unit, 90 - 10 * unit);
        }
        rankings.adopt(data.blocHead(), data.openPeriod(), 0, LocalDate.now().plusDays(3), null);
        list = "/ky/" + data.openPeriod() + "/xep-hang/kien-nghi";
        form = "/ky/" + data.openPeriod() + "/xep-hang/" + data.unit(2) + "/kien-nghi";
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndTheRestIsKept() throws Exception {
        send(data.head(2), "", "Xem lại 95/100")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("is-invalid"),
                                containsString("error-summary"),
                                containsString("Xem lại 95/100"))));
        send(data.head(2), "2", " ")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("is-invalid"), containsString("selected"))));
        send(data.head(2), "99", "Xem lại 95/100")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Xem lại 95/100")));
        send(data.head(2), "2", "x".repeat(2001)).andExpect(content().string(containsString("is-invalid")));
        assertThat(stored()).isZero();
    }

    @Test
    void unitsThatAreNotTheirsDoNotExist() throws Exception {
        String id = raise();
        for (Actor actor : new Actor[] {data.head(1), data.officer(1), data.superior()}) {
            send(actor, "2", "Sai").andExpect(status().isNotFound());
            mvc.perform(get(form).with(Acting.as(actor))).andExpect(status().isNotFound());
            mvc.perform(get(id).with(Acting.as(actor))).andExpect(status().isNotFound());
            mvc.perform(answer(id).with(Acting.as(actor))).andExpect(status().isNotFound());
            mvc.perform(post(id + "/rut").with(Acting.as(actor))).andExpect(status().isNotFound());
        }
        String elsewhere = id.replace("/" + data.unit(2) + "/", "/" + data.unit(1) + "/");
        mvc.perform(get(elsewhere).with(Acting.as(data.blocHead()))).andExpect(status().isNotFound());
        mvc.perform(get(elsewhere).with(Acting.as(data.head(1)))).andExpect(status().isNotFound());
        send(data.officer(2), "2", "Sai").andExpect(status().isForbidden());
        mvc.perform(answer(id).with(Acting.as(data.head(2)))).andExpect(status().isForbidden());
    }

    @Test
    void afterTheWindowNothingIsTakenAndWhatWasTypedCanBeCopied() throws Exception {
        RankingDays.endWindow(jdbc, data.openPeriod(), LocalDate.now().minusDays(1));

        send(data.head(2), "2", "Xem lại 95/100")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Xem lại 95/100"),
                                containsString("chưa gửi được"),
                                not(containsString("<textarea")))));
        assertThat(stored()).isZero();
    }

    @Test
    void aDoubleClickObjectsAndAnswersOnce() throws Exception {
        String id = raise();
        send(data.head(2), "2", "Xem lại 95/100").andExpect(redirectedUrl(id));
        assertThat(stored()).isEqualTo(1);
        send(data.head(2), "2", "Sửa lại").andExpect(content().string(containsString("Sửa lại")));
        assertThat(stored()).isEqualTo(1);

        mvc.perform(answer(id).with(Acting.as(data.blocHead()))).andExpect(redirectedUrl(id));
        mvc.perform(answer(id).with(Acting.as(data.blocHead()))).andExpect(status().isConflict());
        mvc.perform(post(id + "/rut").with(Acting.as(data.head(2)))).andExpect(redirectedUrl(id));
        open(data.head(2), id)
                .andExpect(content()
                        .string(allOf(
                                containsString("Minh chứng ngoài kỳ"),
                                containsString("Lê Quang Minh"),
                                not(containsString("/tra-loi\"")))));
    }

    @Test
    void anAnswerWithoutWordsOrChangeIsRefusedBesideTheField() throws Exception {
        String id = raise();
        MockHttpServletRequestBuilder empty = post(id + "/tra-loi").param("version", "0");
        mvc.perform(empty.with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("is-invalid"), containsString("error-summary"))));
        mvc.perform(post(id + "/tra-loi")
                        .param("version", "0")
                        .param("outcome", "ACCEPTED")
                        .param("text", "Sửa theo minh chứng")
                        .param("state", "ENTERED")
                        .param("numerators[0]", "mười")
                        .param("denominator", "100")
                        .with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("value=\"mười\""), containsString("Sửa theo minh chứng"))));
        open(data.head(2), id).andExpect(content().string(containsString("Chờ trả lời")));
    }

    @Test
    void theRulesKeepWhatWasTypedAndAreTheHeadsAlone() throws Exception {
        String rules = "/phong-trao/" + data.campaign + "/quy-dinh-xep-hang";
        mvc.perform(rules(rules, "ba").with(Acting.as(data.blocHead())))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("is-invalid"), containsString("value=\"ba\""))));
        mvc.perform(rules(rules, "99").with(Acting.as(data.blocHead())))
                .andExpect(content().string(containsString("is-invalid")));
        mvc.perform(rules(rules, "5").with(Acting.as(data.blocDeputy()))).andExpect(status().isForbidden());
        mvc.perform(rules(rules, "5").with(Acting.as(data.head(1)))).andExpect(status().isNotFound());
        mvc.perform(rules(rules, "5").with(Acting.as(data.blocHead()))).andExpect(redirectedUrl(rules));
        mvc.perform(rules(rules, "6").with(Acting.as(data.blocHead()))).andExpect(status().isConflict());
    }

    @Test
    void thePagesNeedFewStatements() throws Exception {
        String id = raise();
        open(data.blocHead(), list);
        int one = count(data.blocHead(), list);
        send(data.head(2), "1", "Sai");
        send(data.head(2), "-", "Thiếu điểm thưởng");
        assertThat(count(data.blocHead(), list)).isEqualTo(one).isLessThanOrEqualTo(6);
        open(data.blocHead(), id);
        assertThat(count(data.blocHead(), id)).isLessThanOrEqualTo(12);
        open(data.head(2), id);
        assertThat(count(data.head(2), id)).isLessThanOrEqualTo(8);
    }

    private int count(Actor actor, String address) {
        return SqlCount.statements(() -> open(actor, address)).size();
    }

    private String raise() throws Exception {
        return Objects.requireNonNull(send(data.head(2), "2", "Xem lại 95/100")
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private ResultActions send(Actor actor, String item, String text) throws Exception {
        return mvc.perform(post(form).param("item", item).param("text", text).with(Acting.as(actor)));
    }

    private static MockHttpServletRequestBuilder answer(String objection) {
        return post(objection + "/tra-loi")
                .param("version", "0")
                .param("outcome", "REJECTED")
                .param("text", "Minh chứng ngoài kỳ");
    }

    private MockHttpServletRequestBuilder rules(String address, String days) {
        return post(address)
                .param("version", "1")
                .param("visibility", "LIVE")
                .param("objectionDays", days)
                .param("combination", "MEAN")
                .param("weights", "1", "1", "1");
    }

    private ResultActions open(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(Acting.as(actor))).andExpect(status().isOk());
    }

    private int stored() {
        return jdbc.sql("SELECT count(*) FROM objection WHERE period_id = ?")
                .param(data.openPeriod())
                .query(Integer.class)
                .single();
    }
}
