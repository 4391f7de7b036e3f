package vn.thiduaso.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.review.ReviewService;
import vn.thiduaso.review.ReviewTarget;
import vn.thiduaso.review.RulingInput;
import vn.thiduaso.review.RulingText;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** A send-back that a unit never answers blocks the ranking until the lock, and costs what was sent back afterwards. */
@DatabaseTest
class UnansweredReturnTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RankingService service;

    @Autowired
    private RankingQueries queries;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;

    @BeforeEach
    void sendOneItemBack() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        submissions.verify(data, 0, 90);
        submissions.submit(data, 1, 90);
        ReviewTarget target = new ReviewTarget(data.openPeriod(), data.unit(1), 1);
        EntryText nothing = new EntryText("", List.of(), "", "", "", "");
        RulingInput back =
                new RulingInput(data.indicators.get(1), "||", new RulingText("SENT_BACK", nothing, "Thiếu bảng kê"));
        assertThat(reviews.decideAndAcceptRest(data.blocHead(), target, List.of(back))
                        .problems())
                .isEmpty();
        reviews.decideAndFinish(
                data.blocHead(), target, List.of(), LocalDate.now().plusDays(3));
    }

    @Test
    void itBlocksBeforeTheLock() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.publish(data.blocHead(), data.openPeriod(), 0, null))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("ranking.error.notVerified"));
    }

    @Test
    void afterTheLockWhatWasSentBackCountsAsNothing() {
        RankingLine before = line();
        jdbc.sql("UPDATE reporting_period SET data_to = :day, deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", LocalDate.now().minusDays(1))
                .param("id", data.openPeriod())
                .update();
        campaigns.evict();
        assertThat(line().finalScore())
                .as("it may still be answered until it is due")
                .isEqualTo(before.finalScore());
        jdbc.sql("UPDATE report SET return_due_on = :day WHERE period_id = :id AND return_due_on IS NOT NULL")
                .param("day", LocalDate.now().minusDays(1))
                .param("id", data.openPeriod())
                .update();

        assertThat(line().finalScore()).isLessThan(before.finalScore());
        service.publish(data.blocHead(), data.openPeriod(), 0, null);

        RankingLine published = queries.published(data.blocHead(), data.openPeriod())
                .orElseThrow()
                .line(data.unit(1))
                .orElseThrow();
        assertThat(published.state()).isEqualTo(ReportState.LOCKED);
        assertThat(published.place()).isEqualTo(2);
        assertThat(published.score().missingCodes()).hasSize(1);
    }

    private RankingLine line() {
        return queries.live(data.blocHead(), data.openPeriod())
                .line(data.unit(1))
                .orElseThrow();
    }
}
