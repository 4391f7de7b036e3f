package vn.thiduaso.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

/** The pages of a bloc of 25 units ask the database as little as those of 13: at most 8 statements, 16 to verify. */
@DatabaseTest
class StatementCountTests {

    private static final int MOST = 8;
    /** What waits comes from nine modules. */
    private static final int MOST_AT_HOME = 10;

    private static final int MOST_TO_VERIFY = 16;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService rankings;

    @Test
    void aBiggerBlocNeedsNoMoreStatements() throws Exception {
        BlocData small = submitted(13);
        BlocData big = submitted(25);

        assertThat(counts(big, big.blocHead())).isEqualTo(counts(small, small.blocHead()));
        assertThat(counts(big, big.officer(3))).isEqualTo(counts(small, small.officer(3)));
    }

    @Test
    void aPublishedPeriodNeedsNoMoreStatementsEither() throws Exception {
        BlocData data = new BlocData(jdbc, 13, LocalDate.now());
        for (int unit = 0; unit < 13; unit++) {
            submissions.verify(data, unit, 70 + unit);
        }
        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);

        for (Actor actor : List.of(data.blocHead(), data.officer(3), data.superior())) {
            String period = "/ky/" + data.openPeriod();
            for (String page : List.of(
                    "/",
                    period + "/tong-quan",
                    period + "/tong-quan/xu-huong?don-vi=" + data.unit(3),
                    period + "/xep-hang",
                    why(data))) {
                count(actor, page);
            }
        }
    }

    private Map<String, Integer> counts(BlocData data, Actor actor) throws Exception {
        String period = "/ky/" + data.openPeriod();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("home", count(actor, "/"));
        counts.put("dashboard", count(actor, period + "/tong-quan"));
        counts.put("trend", count(actor, period + "/tong-quan/xu-huong?don-vi=" + data.unit(3)));
        counts.put("comparison", count(actor, period + "/tong-quan/so-sanh?don-vi=" + data.unit(3)));
        counts.put("projector", count(actor, period + "/tong-quan/trinh-chieu"));
        counts.put("ranking", count(actor, period + "/xep-hang"));
        counts.put("why", count(actor, why(data)));
        if (actor.leads(data.bloc)) {
            counts.put("week", count(actor, period + "/tong-quan/tuan"));
            counts.put("queue", count(actor, period + "/tham-dinh"));
            counts.put("verify", count(actor, period + "/tham-dinh/" + data.unit(3)));
        }
        return counts;
    }

    private static String why(BlocData data) {
        return "/ky/" + data.openPeriod() + "/xep-hang/" + data.unit(3);
    }

    /** The first request fills the caches of campaigns and units. */
    private int count(Actor actor, String page) throws Exception {
        mvc.perform(get(page).with(Acting.as(actor))).andExpect(status().isOk());
        List<String> statements = SqlCount.statements(
                () -> mvc.perform(get(page).with(Acting.as(actor))).andExpect(status().isOk()));
        assertThat(statements).as(page).hasSizeLessThanOrEqualTo(most(page));
        return statements.size();
    }

    private static int most(String page) {
        if (page.equals("/")) {
            return MOST_AT_HOME;
        }
        return page.contains("/tham-dinh/") ? MOST_TO_VERIFY : MOST;
    }

    private BlocData submitted(int units) {
        BlocData data = new BlocData(jdbc, units, LocalDate.now());
        for (int unit = 0; unit < units; unit += 2) {
            submissions.submit(data, unit, 60 + unit);
        }
        submissions.submit(data, 3, 77);
        return data;
    }
}
