package vn.thiduaso.ranking.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.crosscheck.CrossCheckService;
import vn.thiduaso.disclosure.DisclosureFilter;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.evidence.EvidenceForm;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.ranking.TableChoice;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentQueries;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.RankingDays;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class ObjectionServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService rankings;

    @Autowired
    private RankingQueries tables;

    @Autowired
    private AdjustmentQueries adjustments;

    @Autowired
    private ObjectionService service;

    @Autowired
    private ObjectionEvidenceService evidence;

    @Autowired
    private ObjectionQueries queries;

    @Autowired
    private CrossCheckService checks;

    @Autowired
    private DisclosureQueries disclosures;

    @Autowired
    private Clock clock;

    private BlocData data;
    private ObjectionAddress unit;

    @BeforeEach
    void adoptATable() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        data.givesDaysForObjections(2);
        submissions.verify(data, 0, 90);
        submissions.verify(data, 1, 80);
        submissions.verify(data, 2, 70);
        unit = new ObjectionAddress(data.openPeriod(), data.unit(2));
        adopt(0, null);
    }

    @Test
    void anAcceptedObjectionChangesTheFiguresAndWaitsForANewTable() {
        long id = service.raise(data.head(2), unit, "2", "Số đúng là 95");
        RankingDays.endWindow(jdbc, data.openPeriod(), today().minusDays(1));
        assertRefused("ranking.error.objectionsOpen", () -> publish());

        service.answer(data.blocHead(), unit, id, accepted(id, figures("95")));

        ObjectionView answered = queries.objection(data.head(2), unit, id);
        assertThat(answered.answer()).isNotNull();
        assertThat(answered.answer().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(answered.answer().consequence()).isEqualTo("70 / 100 → 95 / 100");
        assertThat(answered.answer().answeredBy()).isEqualTo("Lê Quang Minh");
        assertThat(live(2)).isEqualByComparingTo("83.50");
        assertRefused("ranking.error.changedSinceAdoption", () -> publish());
        adopt(1, "Trả lời kiến nghị");
        assertThat(tables.table(data.officer(1), data.openPeriod(), TableChoice.NEWEST)
                        .line(data.unit(2))
                        .orElseThrow()
                        .grounds()
                        .reasons())
                .containsEntry("2", "Đúng như minh chứng");
    }

    @Test
    void anAcceptedObjectionToPointsGivesPointsWithTheAnswerAsReason() {
        long id = service.raise(data.head(2), unit, null, "Chưa cộng điểm thưởng");
        ObjectionAnswer without =
                new ObjectionAnswer(0, Outcome.ACCEPTED, "Đúng như minh chứng", null, null, BigDecimal.ONE);
        assertRefused("ranking.error.acceptedPoints", () -> service.answer(data.blocHead(), unit, id, without));

        service.answer(
                data.blocHead(),
                unit,
                id,
                new ObjectionAnswer(
                        0, Outcome.ACCEPTED, "Đúng như minh chứng", null, AdjustmentKind.BONUS, new BigDecimal("1.5")));

        assertThat(adjustments.adjustments(data.officer(2), data.openPeriod()))
                .singleElement()
                .satisfies(given -> assertThat(given.reason()).isEqualTo("Đúng như minh chứng"));
        assertThat(live(2)).isEqualByComparingTo("77.50");
    }

    @Test
    void acceptingMustChangeSomethingAndEveryAnswerNeedsWords() {
        long id = service.raise(data.head(2), unit, "2", "Số đúng là 95");

        assertRefused(
                "ranking.error.acceptedFigures",
                () -> service.answer(data.blocHead(), unit, id, accepted(id, figures("70"))));
        assertRefused(
                "ranking.error.acceptedFigures", () -> service.answer(data.blocHead(), unit, id, accepted(id, null)));
        assertRefused("ranking.error.answerText", () -> service.answer(data.blocHead(), unit, id, rejected(" ")));
        assertThat(live(2)).isEqualByComparingTo("76.00");
    }

    @Test
    void aRejectedObjectionChangesNothingAndTheTableIsPublished() {
        long id = service.raise(data.head(2), unit, "2", "Số đúng là 95");
        service.answer(data.blocHead(), unit, id, rejected("Minh chứng ngoài kỳ số liệu"));
        RankingDays.endWindow(jdbc, data.openPeriod(), today().minusDays(1));

        publish();

        assertThat(tables.status(data.head(2), data.openPeriod()).published()).isEqualTo(1);
        assertRefused(
                "ranking.error.objectionClosed",
                () -> service.answer(
                        data.blocHead(),
                        unit,
                        id,
                        new ObjectionAnswer(1, Outcome.REJECTED, "Lần nữa", null, null, null)));
    }

    @Test
    void nobodyAnswersTheOwnUnit() {
        ObjectionAddress own = new ObjectionAddress(data.openPeriod(), data.unit(0));
        long id = service.raise(data.head(0), own, "1", "Số đúng là 95");

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> service.answer(data.blocHead(), own, id, rejected("Không")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.answer(data.head(1), own, id, rejected("Không")));
        Actor headAndLeader = new Actor(
                1,
                "Trần Văn Hùng",
                List.of(Grant.inUnit(Role.UNIT_HEAD, data.unit(0)), Grant.inBloc(Role.BLOC_DEPUTY, data.bloc, null)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> service.answer(headAndLeader, own, id, rejected("Không")));
        service.answer(data.blocDeputy(), own, id, rejected("Giữ nguyên"));
    }

    @Test
    void whereNoOtherLeaderIsThereWhoCrossChecksTheUnitAnswersIt() {
        long id = service.raise(data.head(2), unit, "2", "Số đúng là 95");
        ObjectionAnswer answer =
                new ObjectionAnswer(0, Outcome.ACCEPTED, "Đúng như minh chứng", figures("95"), null, null);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.answer(data.officer(1), unit, id, answer));
        checks.assign(data.blocHead(), data.openPeriod(), data.unit(1), data.unit(2));

        assertThat(queries.ofPeriod(data.officer(1), data.openPeriod())).hasSize(1);
        assertThat(queries.counted(data.officer(1), queries.objection(data.officer(1), unit, id)))
                .isNotNull();
        service.answer(data.officer(1), unit, id, answer);

        assertThat(live(2)).isEqualByComparingTo("83.50");
        assertThat(disclosures.all(
                        data.officer(0), data.campaign, new DisclosureFilter("", LockedChangeKind.AMENDED, null, null)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.after()).isEqualTo("2");
                    assertThat(change.reason()).as("for the unit alone").isNull();
                    assertThat(change.by()).isEqualTo("Nguyễn Thị Lan");
                });
        assertThatExceptionOfType(NotFound.class)
                .as("of this report alone")
                .isThrownBy(() -> queries.requireMayAnswer(
                        data.officer(1), new ObjectionAddress(data.openPeriod(), data.unit(0)), id));
    }

    @Test
    void onlyTheHeadOfTheUnitObjectsAndOnlyWithinTheWindow() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> service.raise(data.officer(2), unit, "2", "Sai"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> service.raise(data.blocHead(), unit, "2", "Sai"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.raise(data.head(1), unit, "2", "Sai"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.raise(data.superior(), unit, "2", "Sai"));
        assertRefused("ranking.error.objectionItem", () -> service.raise(data.head(2), unit, "99", "Sai"));
        assertRefused("ranking.error.objectionText", () -> service.raise(data.head(2), unit, "2", " "));
        service.raise(data.head(2), unit, "2", "Sai");
        assertRefused("ranking.error.objectedAlready", () -> service.raise(data.head(2), unit, "2", "Sai nữa"));

        RankingDays.endWindow(jdbc, data.openPeriod(), today().minusDays(1));

        assertRefused("ranking.error.windowClosed", () -> service.raise(data.head(2), unit, "1", "Sai"));
    }

    @Test
    void evidenceIsAddedWhileTheObjectionWaitsAndReadByBothSidesOnly() {
        long id = service.raise(data.head(2), unit, "2", "Số đúng là 95");
        EvidenceForm document = new EvidenceForm("DOCUMENT", null, null, "12/QĐ", "2026-01-05", "Sở", null);

        evidence.add(data.head(2), unit, id, document);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> evidence.add(data.blocHead(), unit, id, document));

        assertThat(queries.evidence(data.blocDeputy(), unit, id)).hasSize(1);
        assertThat(queries.evidence(data.officer(2), unit, id)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.evidence(data.head(1), unit, id));
        ObjectionAddress elsewhere = new ObjectionAddress(data.openPeriod(), data.unit(1));
        assertThatExceptionOfType(NotFound.class)
                .as("through the address of the own unit")
                .isThrownBy(() -> queries.objection(data.head(1), elsewhere, id));
        service.answer(data.blocHead(), unit, id, rejected("Ngoài kỳ"));
        assertRefused("ranking.error.objectionClosed", () -> evidence.add(data.head(2), unit, id, document));
    }

    @Test
    void aWithdrawnObjectionNeedsNoAnswer() {
        long id = service.raise(data.head(2), unit, "2", "Số đúng là 95");
        service.withdraw(data.head(2), unit, id);
        RankingDays.endWindow(jdbc, data.openPeriod(), today().minusDays(1));

        publish();

        assertThat(queries.objection(data.head(2), unit, id).isWaiting()).isFalse();
    }

    @Test
    void membersReadTheirOwnObjectionsAndLeadersAll() {
        service.raise(data.head(2), unit, "2", "Số đúng là 95");
        service.raise(data.head(1), new ObjectionAddress(data.openPeriod(), data.unit(1)), "1", "Sai");

        assertThat(queries.ofPeriod(data.blocDeputy(), data.openPeriod())).hasSize(2);
        assertThat(queries.ofPeriod(data.officer(2), data.openPeriod()))
                .singleElement()
                .satisfies(one -> assertThat(one.unitId()).isEqualTo(data.unit(2)));
        assertThat(queries.ofPeriod(data.superior(), data.openPeriod())).isEmpty();
    }

    @Test
    void anAnswerFromAnOldPageIsRefused() {
        long id = service.raise(data.head(2), unit, "2", "Số đúng là 95");

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> service.answer(
                        data.blocHead(),
                        unit,
                        id,
                        new ObjectionAnswer(7, Outcome.REJECTED, "Không", null, null, null)));
    }

    private ObjectionAnswer accepted(long id, @Nullable Figures figures) {
        int version = queries.objection(data.blocHead(), unit, id).version();
        return new ObjectionAnswer(version, Outcome.ACCEPTED, "Đúng như minh chứng", figures, null, null);
    }

    private static ObjectionAnswer rejected(String text) {
        return new ObjectionAnswer(0, Outcome.REJECTED, text, null, null, null);
    }

    private static Figures figures(String numerator) {
        return Figures.ratio(List.of(new BigDecimal(numerator)), new BigDecimal("100"));
    }

    private @Nullable BigDecimal live(int index) {
        return tables.live(data.blocHead(), data.openPeriod())
                .line(data.unit(index))
                .orElseThrow()
                .finalScore();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void adopt(int known, @Nullable String reason) {
        rankings.adopt(data.blocHead(), data.openPeriod(), known, today().plusDays(2), reason);
    }

    private void publish() {
        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
