package vn.thiduaso.ranking.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class WhyQueriesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private WhyQueries queries;

    private BlocData data;

    /** 84,00 and 81,60 points: item 1 is worth 40, 2 is worth 30, 7a 10, the milestone 20 (reached). */
    @BeforeEach
    void verifyTwoReports() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        submissions.verify(data, 0, 80);
        submissions.verify(data, 1, 77);
    }

    @Test
    void theNearestItemIsTheOneThatNeedsTheLeast() {
        Why why = why(1);

        assertThat(why.improvements())
                .extracting(one -> one.item().code(), Improvement::more, Improvement::finalScore)
                .as("40 points for 100: 6 more draw level; 30 points for 100: 8 more; 10 points: no number is enough")
                .containsExactly(
                        tuple("1", new BigDecimal("6"), new BigDecimal("84.00")),
                        tuple("2", new BigDecimal("8"), new BigDecimal("84.00")));
    }

    @Test
    void theWaterfallEndsAtTheScore() {
        Waterfall waterfall = why(1).waterfall();

        assertThat(waterfall).isNotNull();
        assertThat(waterfall.steps())
                .extracting(Waterfall.Step::points)
                .containsExactly(new BigDecimal("-9.20"), new BigDecimal("-6.90"), new BigDecimal("-2.30"));
        assertThat(waterfall.end()).isEqualByComparingTo("81.60");
        assertThat(waterfall.steps().get(2).after()).isEqualByComparingTo(waterfall.end());
    }

    @Test
    void nobodyIsAboveTheFirst() {
        assertThat(why(0).improvements()).isEmpty();
        assertThat(why(0).gap()).isNull();
    }

    private Why why(int unit) {
        return queries.why(data.blocHead(), data.openPeriod(), data.unit(unit), TableChoice.LIVE);
    }
}
