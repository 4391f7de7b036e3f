package vn.thiduaso.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.nomination.NominationData;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

/** Pages of nominations ask the database as little with forty nominations as with one. */
@DatabaseTest
class NominationStatementTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private NominationData data;
    private long own;

    @BeforeEach
    void oneNomination() {
        data = new NominationData(jdbc);
        own = data.stored(
                data.individual(2, data.person(2, "Trần Đức An", "MALE")), NominationStatus.SUBMITTED, "Tóm tắt");
    }

    @Test
    void fortyNominationsTakeAsManyStatementsAsOne() throws Exception {
        List<String> pages = List.of("", "/" + own, "/goi-y", "/dieu-kien", "/dieu-kien/" + data.form);
        List<Integer> few = counts(data.bloc.blocHead(), pages);
        List<String> unitPages = List.of("", "/" + own, "/goi-y", "/moi", "/moi?unit=" + data.bloc.unit(2));
        List<Integer> fewOfUnit = counts(data.bloc.officer(2), unitPages);
        for (int i = 0; i < 40; i++) {
            data.stored(
                    data.individual(2, data.person(2, "Lê Thị Hoa " + i, "FEMALE")),
                    NominationStatus.SUBMITTED,
                    "Khác");
        }

        assertThat(counts(data.bloc.blocHead(), pages)).isEqualTo(few);
        assertThat(counts(data.bloc.officer(2), unitPages)).isEqualTo(fewOfUnit);
        assertThat(few).allMatch(count -> count <= 12);
        assertThat(fewOfUnit).allMatch(count -> count <= 12);
    }

    private List<Integer> counts(Actor actor, List<String> pages) throws Exception {
        List<Integer> counts = new java.util.ArrayList<>();
        for (String page : pages) {
            open(actor, page);
            counts.add(SqlCount.statements(() -> open(actor, page)).size());
        }
        return counts;
    }

    private void open(Actor actor, String page) throws Exception {
        mvc.perform(get("/phong-trao/" + data.bloc.campaign + "/khen-thuong" + page)
                        .with(Acting.as(actor)))
                .andExpect(status().isOk());
    }
}
