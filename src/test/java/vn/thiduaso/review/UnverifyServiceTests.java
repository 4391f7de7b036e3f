package vn.thiduaso.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.disclosure.DisclosureFilter;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class UnverifyServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private UnverifyService service;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RankingService rankings;

    @Autowired
    private DisclosureQueries disclosures;

    private BlocData data;
    private long period;

    @BeforeEach
    void verifyTwoReports() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        period = data.openPeriod();
        submissions.verify(data, 0, 70);
        submissions.verify(data, 1, 80);
    }

    @Test
    void theReportWaitsAgainAndTheWholeBlocReadsWhy() {
        service.unverify(data.blocHead(), period, data.unit(1), " Nhầm minh chứng ");

        ReportView report = submissions.report(data, 1);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.verifiedAt()).isNull();
        for (Actor member : List.of(data.officer(0), data.head(1), data.superior())) {
            assertThat(disclosures.all(member, data.campaign, new DisclosureFilter("", null, null, null)))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.kind()).isEqualTo(LockedChangeKind.UNVERIFIED);
                        assertThat(change.reason()).isEqualTo("Nhầm minh chứng");
                        assertThat(change.by()).isEqualTo("Lê Quang Minh");
                    });
        }
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit_event WHERE action = 'report.unverified' AND changes::text LIKE '%Nhầm minh chứng%'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void itCanBeVerifiedOnceMore() {
        service.unverify(data.blocHead(), period, data.unit(1), "Xem lại");

        ReviewTarget target = new ReviewTarget(period, data.unit(1), 1);
        reviews.decideAndAcceptRest(data.blocHead(), target, List.of());
        reviews.decideAndFinish(data.blocHead(), target, List.of(), null);

        assertThat(submissions.report(data, 1).state()).isEqualTo(ReportState.VERIFIED);
    }

    @Test
    void withoutAReasonOrAVerificationNothingIsTakenBack() {
        refused("review.error.unverifyReason", " ");
        refused("review.error.reasonTooLong", "x".repeat(501));
        service.unverify(data.blocHead(), period, data.unit(1), "Xem lại");
        refused("report.error.notVerified", "Xem lại");
    }

    @Test
    void whatAPublishedRankingRestsOnStays() {
        rankings.publish(data.blocHead(), period, 0, null);

        refused("ranking.error.publishedStays", "Xem lại");
        assertThat(submissions.report(data, 1).state()).isEqualTo(ReportState.VERIFIED);
        assertThat(disclosures.all(data.officer(0), data.campaign, new DisclosureFilter("", null, null, null)))
                .isEmpty();
    }

    @Test
    void onlyLeadersOfOtherUnitsDoIt() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> service.unverify(data.blocHead(), period, data.unit(0), "Xem lại"));
        for (Actor actor : List.of(data.head(1), data.officer(0), data.superior())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> service.unverify(actor, period, data.unit(1), "Xem lại"));
        }
    }

    private void refused(String key, String reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.unverify(data.blocHead(), period, data.unit(1), reason))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
