package vn.thiduaso.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

/** What anybody sees of a ranking that was published and corrected, and what it costs. */
@DatabaseTest
class PublicPageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService rankings;

    private BlocData data;
    private String page;

    @BeforeEach
    void publishTwice() {
        data = published(2);
        page = "/cong-khai/xep-hang/" + data.openPeriod();
    }

    @Test
    void theOldVersionStaysBesideTheNewOne() throws Exception {
        open(page)
                .andExpect(content()
                        .string(allOf(
                                containsString("bản số 2"),
                                containsString("Ghi sai mẫu số"),
                                containsString("84,00"))));
        open(page + "/ban/1").andExpect(content().string(allOf(containsString("bản số 1"), containsString("84,00"))));
        open(page + "/ban/1/don-vi/" + data.unit(1)).andExpect(content().string(containsString("84,00")));
        for (String unknown : new String[] {"/ban/3", "/ban/3/don-vi/" + data.unit(1), "/ban/1/don-vi/1"}) {
            mvc.perform(get(page + unknown)).andExpect(status().isNotFound());
        }
    }

    @Test
    void theSameLinesAreWordedInBothLanguages() throws Exception {
        open(page).andExpect(content().string(containsString("Kết luận")));
        mvc.perform(get(page).header("Accept-Language", "en").locale(java.util.Locale.ENGLISH))
                .andExpect(status().isOk());
        open(page).andExpect(content().string(allOf(containsString("Kết luận"), not(containsString("??")))));
    }

    @Test
    void aFewStatementsAreEnoughHoweverManyUnits() throws Exception {
        BlocData big = published(12);
        String bigger = "/cong-khai/xep-hang/" + big.openPeriod();
        open(page);
        open(bigger);
        assertThat(count(page)).isEqualTo(count(bigger)).isLessThanOrEqualTo(3);
        open(bigger + "/ban/1");
        assertThat(count(bigger + "/ban/1")).isLessThanOrEqualTo(3);
        open(bigger + "/ban/1/don-vi/" + big.unit(3));
        assertThat(count(bigger + "/ban/1/don-vi/" + big.unit(3))).isLessThanOrEqualTo(3);
        open("/cong-khai/tong-hop/" + big.campaign);
        assertThat(count("/cong-khai/tong-hop/" + big.campaign)).isLessThanOrEqualTo(3);
        open("/cong-khai");
        assertThat(count("/cong-khai")).isLessThanOrEqualTo(1);
        String inside = "/ky/" + big.openPeriod() + "/xep-hang";
        mvc.perform(get(inside).with(Acting.as(big.officer(1)))).andExpect(status().isOk());
        assertThat(SqlCount.statements(() -> mvc.perform(get(inside).with(Acting.as(big.officer(1))))))
                .as("the table itself is in memory")
                .hasSizeLessThanOrEqualTo(1);
    }

    private BlocData published(int units) {
        BlocData bloc = new BlocData(jdbc, units, LocalDate.now());
        for (int unit = 0; unit < units; unit++) {
            submissions.verify(bloc, unit, unit == 1 ? 80 : 90);
        }
        rankings.publish(bloc.blocHead(), bloc.openPeriod(), 0, null);
        rankings.publish(bloc.blocHead(), bloc.openPeriod(), 1, "Ghi sai mẫu số");
        return bloc;
    }

    private int count(String address) {
        return SqlCount.statements(() -> open(address)).size();
    }

    private ResultActions open(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk());
    }
}
