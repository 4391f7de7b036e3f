package vn.thiduaso.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** An award that the register keeps by name is linked to a person, and that is taken back. */
@DatabaseTest
@Transactional
class LinkPageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private BlocData data;
    private long person;
    private long other;
    private long award;

    @BeforeEach
    void anAwardByName() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        person = data.addOfficial(0, "Nguyễn Đức Lượng");
        other = data.addOfficial(1, "Nguyễn Đức Lượng");
        award = award("IMPORTED");
    }

    @Test
    void namesakesOfTheUnitComeFirst() throws Exception {
        assertThat(page(data.officer(0), "/so-khen-thuong"))
                .contains("Lưu theo họ tên", "/so-khen-thuong/" + award + "/gan");

        assertThat(page(data.officer(0), "/so-khen-thuong/" + award + "/gan"))
                .contains("Nguyễn Đức Lượng, sinh 1980", "(cùng họ tên)", "value=\"" + person + "\"")
                .doesNotContain("value=\"" + other + "\"");
    }

    @Test
    void itIsLinkedOnceAndTakenBack() throws Exception {
        link(data.officer(0), person).andExpect(flash().attributeExists("notice"));
        assertThat(linked()).isEqualTo(person);
        link(data.officer(0), person).andExpect(flash().attributeExists("notice"));
        assertThat(page(data.officer(0), "/don-vi/" + data.unit(0) + "/nhan-su/" + person))
                .contains("77/QĐ");
        assertThat(page(data.officer(0), "/so-khen-thuong/" + award + "/gan")).contains("Đang gắn với");

        mvc.perform(post("/so-khen-thuong/" + award + "/bo-gan").with(Acting.as(data.officer(0))))
                .andExpect(status().is3xxRedirection());
        assertThat(linked()).isNull();
        assertThat(jdbc.sql("SELECT action FROM audit_event WHERE subject LIKE '%77/QĐ' ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("award.linked", "award.unlinked");
    }

    @Test
    void onlyPeopleOfTheUnitAreTakenAndOnlyByThoseWhoMay() throws Exception {
        link(data.officer(0), other).andExpect(flash().attributeExists("notice"));
        assertThat(linked()).isNull();
        link(data.officer(1), other).andExpect(status().isNotFound());
        link(data.superior(), person).andExpect(status().isForbidden());
        link(data.blocHead(), person).andExpect(status().isForbidden());
        assertThat(page(data.blocHead(), "/so-khen-thuong"))
                .contains("Lưu theo họ tên")
                .doesNotContain("/so-khen-thuong/" + award + "/gan");
        mvc.perform(post("/so-khen-thuong/" + award + "/gan")
                        .param("person", "")
                        .with(Acting.as(data.officer(0))))
                .andExpect(status().isOk());
        assertThat(linked()).isNull();
    }

    @Test
    void whatADecisionRecordedStays() throws Exception {
        award = award("RECORDED");

        link(data.officer(0), person).andExpect(status().isNotFound());
    }

    @Test
    void statementsAreFew() throws Exception {
        page(data.officer(0), "/so-khen-thuong/" + award + "/gan");

        assertThat(SqlCount.statements(() -> page(data.officer(0), "/so-khen-thuong/" + award + "/gan")))
                .hasSizeLessThanOrEqualTo(8);
    }

    private org.springframework.test.web.servlet.ResultActions link(Actor actor, long to) throws Exception {
        return mvc.perform(post("/so-khen-thuong/" + award + "/gan")
                .param("person", Long.toString(to))
                .with(Acting.as(actor)));
    }

    private @Nullable Long linked() {
        return jdbc.sql("SELECT staff_member_id FROM award WHERE id = ?")
                .param(award)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .get(0);
    }

    private long award(String source) {
        return jdbc.sql("""
                        INSERT INTO award (id, unit_id, person_name, birth_year, form_name, achievement, decision_no,
                                           decision_date, source)
                        VALUES (nextval('award_seq'), ?, 'Nguyễn Đức Lượng', 1980, 'Giấy khen', 'Thành tích', '77/QĐ',
                                '2022-01-05', ?) RETURNING id
                        """).params(data.unit(0), source).query(Long.class).single();
    }

    private String page(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(Acting.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
