package vn.thiduaso.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class ReviewServiceTests {

    private static final int UNIT = 2;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReviewService service;

    @Autowired
    private ReviewQueries queries;

    private BlocData data;
    private long second;

    @BeforeEach
    void submitAReport() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        second = data.indicators.get(1);
        submissions.submit(data, UNIT, 80);
    }

    @Test
    void everythingAcceptedMakesTheReportVerified() {
        service.decideAndAcceptRest(data.blocHead(), target(UNIT, 1), List.of());
        service.decideAndFinish(data.blocHead(), target(UNIT, 1), List.of(), null);

        ReportView report = submissions.report(data, UNIT);
        assertThat(report.state()).isEqualTo(ReportState.VERIFIED);
        assertThat(report.verifiedBy()).isEqualTo("Lê Quang Minh");
    }

    @Test
    void aCorrectedFigureCountsInsteadOfTheReportedOne() {
        decide(Rulings.correct(second, "75", "100", "Danh sách có 75 hồ sơ"));

        ReportView report = submissions.report(data, UNIT);
        assertThat(counted(data.blocHead(), report).numerator()).isEqualByComparingTo("75");
        assertThat(report.entries().get(second).figures().numerator()).isEqualByComparingTo("80");
    }

    @Test
    void theUnitLearnsOfACorrectionOnlyWithTheResult() {
        decide(Rulings.correct(second, "75", "100", "Danh sách có 75 hồ sơ"));
        ReportView submitted = submissions.report(data, UNIT);
        assertThat(queries.verdicts(data.officer(UNIT), submitted)).isEmpty();
        assertThat(counted(data.officer(UNIT), submitted).numerator()).isEqualByComparingTo("80");

        service.decideAndAcceptRest(data.blocHead(), target(UNIT, 1), List.of());
        service.decideAndFinish(data.blocHead(), target(UNIT, 1), List.of(), null);

        ReportView verified = submissions.report(data, UNIT);
        assertThat(queries.verdicts(data.officer(UNIT), verified)).hasSize(4);
        assertThat(counted(data.officer(UNIT), verified).numerator()).isEqualByComparingTo("75");
    }

    @Test
    void aCorrectionToNotApplicableLeavesThePrefilledNumbersAside() {
        decide(Rulings.correct(
                second,
                Rulings.UNDECIDED,
                Rulings.figures("NOT_APPLICABLE", "80", "100"),
                "Đơn vị không có hồ sơ loại này"));

        assertThat(counted(data.blocHead(), submissions.report(data, UNIT)).state())
                .isEqualTo(FigureState.NOT_APPLICABLE);
    }

    @Test
    void whatIsWrongWithADecisionIsSaidBesideItsFieldAndTheOthersAreStored() {
        ReviewResult result = decide(
                Rulings.accept(data.indicators.get(0)),
                Rulings.correct(second, "ba mươi", "100", "Đếm lại"),
                Rulings.sendBack(data.indicators.get(2), " "));

        assertThat(result.stored()).isEqualTo(1);
        assertThat(result.problems())
                .extracting(EntryProblem::indicatorId, EntryProblem::field)
                .containsExactly(tuple(second, "numerators[0]"), tuple(data.indicators.get(2), "reason"));
        assertThat(standing()).containsOnlyKeys(data.indicators.get(0));
    }

    @Test
    void sentBackEntriesOpenAgainAndComeBackToBeDecidedAnew() {
        service.decideAndAcceptRest(
                data.blocHead(), target(UNIT, 1), List.of(Rulings.sendBack(second, "Thiếu bảng kê")));
        LocalDate due = LocalDate.now().plusDays(3);
        service.decideAndFinish(data.blocHead(), target(UNIT, 1), List.of(), due);
        ReportView returned = submissions.report(data, UNIT);
        assertThat(returned.state()).isEqualTo(ReportState.RETURNED);
        assertThat(returned.returnDueOn()).isEqualTo(due);
        assertThat(returned.entries().get(second).returnReason()).isEqualTo("Thiếu bảng kê");

        resubmit("90");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.decideAndFinish(data.blocHead(), target(UNIT, 2), List.of(), null))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("review.error.open"));
        service.decideAndFinish(data.blocHead(), target(UNIT, 2), List.of(Rulings.accept(second)), null);
        assertThat(submissions.report(data, UNIT).state()).isEqualTo(ReportState.VERIFIED);
    }

    @Test
    void sendingBackNeedsADayThatIsNotOver() {
        RulingInput[] rows = {Rulings.sendBack(second, "Thiếu bảng kê")};
        service.decideAndAcceptRest(data.blocHead(), target(UNIT, 1), List.of(rows));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.decideAndFinish(data.blocHead(), target(UNIT, 1), List.of(), null))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("review.error.due"));
        LocalDate yesterday = LocalDate.now().minusDays(1);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.decideAndFinish(data.blocHead(), target(UNIT, 1), List.of(), yesterday))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("review.error.duePast"));
    }

    @Test
    void anotherReviewersDecisionIsNotOverwrittenUnseen() {
        service.decide(data.blocDeputy(), target(UNIT, 1), List.of(Rulings.accept(second)));

        ReviewResult result = decide(Rulings.correct(second, "75", "100", "Đếm lại"));

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.messageKey()).isEqualTo("review.error.changed");
            assertThat(problem.arguments()).contains("Phạm Thị Mai");
        });
        assertThat(standing().get(second).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(decide(Rulings.accept(second)).problems()).isEmpty();
    }

    @Test
    void anEarlierSubmissionOnTheScreenIsStale() {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> service.decide(data.blocHead(), target(UNIT, 0), List.of(Rulings.accept(second))));
    }

    @Test
    void nobodyVerifiesTheOwnUnitButTheDeputyVerifiesTheHeads() {
        submissions.submit(data, 0, 70);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> service.decideAndAcceptRest(data.blocHead(), target(0, 1), List.of()));
        service.decideAndAcceptRest(data.blocDeputy(), target(0, 1), List.of());
        service.decideAndFinish(data.blocDeputy(), target(0, 1), List.of(), null);

        assertThat(submissions.report(data, 0).state()).isEqualTo(ReportState.VERIFIED);
    }

    @Test
    void forOthersThereIsNothingToVerify() {
        for (Actor actor : List.of(data.head(UNIT), data.officer(1), data.superior())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> service.decide(actor, target(UNIT, 1), List.of(Rulings.accept(second))));
        }
    }

    @Test
    void aVerifiedReportIsDecidedForGood() {
        service.decideAndAcceptRest(data.blocHead(), target(UNIT, 1), List.of());
        service.decideAndFinish(data.blocHead(), target(UNIT, 1), List.of(), null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> decide(Rulings.correct(second, "1", "100", "Đếm lại")))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("review.error.notSubmitted"));
    }

    private ReviewResult decide(RulingInput... rows) {
        return service.decide(data.blocHead(), target(UNIT, 1), List.of(rows));
    }

    private void resubmit(String done) {
        EntryText typed = new EntryText("ENTERED", List.of(done), "100", "", "", "");
        EntryInput row = new EntryInput(second, "ENTERED|80|100||", "", typed, false);
        reports.saveEntries(data.officer(UNIT), data.openPeriod(), data.unit(UNIT), List.of(row));
        reports.submit(data.head(UNIT), data.openPeriod(), data.unit(UNIT));
    }

    private Map<Long, VerdictView> standing() {
        return queries.verdicts(data.blocHead(), submissions.report(data, UNIT));
    }

    private Figures counted(Actor reader, ReportView report) {
        return queries.verifiedFigures(reader, List.of(report))
                .get(data.unit(UNIT))
                .get(second);
    }

    private ReviewTarget target(int unit, int submissionNo) {
        return new ReviewTarget(data.openPeriod(), data.unit(unit), submissionNo);
    }
}
