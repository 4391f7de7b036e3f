package vn.thiduaso.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.review.ReviewService;
import vn.thiduaso.review.ReviewTarget;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class CrossCheckServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CrossCheckService service;

    @Autowired
    private CrossRemarkService remarks;

    @Autowired
    private CrossCheckQueries queries;

    @Autowired
    private ReviewService reviews;

    private BlocData data;
    private long period;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 4, LocalDate.now());
        period = data.openPeriod();
    }

    @Test
    void aLotGivesEveryUnitOneToCheckAndCanBeRepeated() {
        long seed = service.draw(data.blocHead(), period);

        CrossCheckPage page = queries.page(data.blocHead(), period);
        assertThat(page.seed()).isEqualTo(seed);
        assertThat(page.lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(Lot.draw(data.units, seed))
                        .containsEntry(line.checker().id(), line.checked().id()));
        assertThat(page.circle()).hasSize(4);
    }

    @Test
    void drawingAgainRevokesTheOldPairsUntilSomebodyHasSaidSomething() {
        service.draw(data.blocHead(), period);
        service.draw(data.blocDeputy(), period);
        CrossCheckPage page = queries.page(data.blocHead(), period);
        assertThat(page.lines()).hasSize(4);
        assertThat(page.past()).hasSize(4);

        CrossCheckPage.Line line = page.lines().get(3);
        int checked = data.units.indexOf(line.checked().id());
        submissions.submit(data, checked, 80);
        agree(data.officer(data.units.indexOf(line.checker().id())), checked);

        refused("crosscheck.error.begun", () -> service.draw(data.blocHead(), period));
    }

    @Test
    void pairsByHandAreNeitherOwnNorMutualNorDouble() {
        service.assign(data.blocHead(), period, data.unit(1), data.unit(2));

        refused("crosscheck.error.self", () -> assign(3, 3));
        refused("crosscheck.error.mutual", () -> assign(2, 1));
        refused("crosscheck.error.checks", () -> assign(1, 3));
        refused("crosscheck.error.checked", () -> assign(3, 2));
        refused("crosscheck.error.notMember", () -> service.assign(data.blocHead(), period, data.unit(3), -5));
        refused("crosscheck.error.ownUnit", () -> assign(3, 0));
        service.assign(data.blocDeputy(), period, data.unit(3), data.unit(0));
    }

    @Test
    void onlyLeadersAssignAndOutsidersSeeNoPair() {
        for (Actor actor : List.of(data.head(1), data.officer(2), data.superior())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.draw(actor, period));
        }
        service.assign(data.blocHead(), period, data.unit(1), data.unit(2));
        assertThat(queries.page(data.officer(3), period).lines()).isEmpty();
        assertThat(queries.page(data.officer(1), period).lines()).singleElement();
        assertThat(queries.page(data.officer(2), period).lines()).singleElement();
        assertThat(queries.page(data.superior(), period).lines()).isEmpty();
    }

    @Test
    void theCheckerSeesTheSubmissionAndNobodyElseDoes() {
        service.assign(data.blocHead(), period, data.unit(1), data.unit(2));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queries.report(data.officer(1), period, data.unit(2)));
        submissions.submit(data, 2, 80);

        assertThat(queries.report(data.officer(1), period, data.unit(2))
                        .submission()
                        .head()
                        .number())
                .isEqualTo(1);
        for (Actor actor : List.of(data.officer(2), data.officer(3), data.blocHead(), data.superior())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.report(actor, period, data.unit(2)));
        }
    }

    @Test
    void revokingClosesAccessAtOnceAndKeepsWhatWasSaid() {
        service.assign(data.blocHead(), period, data.unit(1), data.unit(2));
        submissions.submit(data, 2, 80);
        say(data.officer(1), 2, new CrossOpinion(data.indicators.get(0), "no", "Thiếu danh mục", "|"));

        service.revoke(
                data.blocHead(),
                period,
                queries.page(data.blocHead(), period).lines().get(0).check().id());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queries.report(data.officer(1), period, data.unit(2)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agree(data.officer(1), 2));
        assertThat(queries.tasks(data.officer(1), List.of(period))).isEmpty();
        assertThat(queries.about(data.blocHead(), submissions.report(data, 2)).get(data.indicators.get(0)))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.inForce()).isFalse();
                    assertThat(remark.text()).isEqualTo("Thiếu danh mục");
                });
    }

    @Test
    void anOpinionNeedsWordsAndIsNotOverwrittenUnseen() {
        service.assign(data.blocHead(), period, data.unit(1), data.unit(2));
        submissions.submit(data, 2, 80);
        long item = data.indicators.get(0);

        assertThat(say(data.officer(1), 2, new CrossOpinion(item, "no", " ", "|"))
                        .problems())
                .extracting(problem -> problem.messageKey())
                .containsExactly("crosscheck.error.text");
        say(data.officer(1), 2, new CrossOpinion(item, "yes", "", "|"));
        assertThat(say(data.head(1), 2, new CrossOpinion(item, "no", "Sai số", "|"))
                        .problems())
                .extracting(problem -> problem.messageKey())
                .containsExactly("crosscheck.error.changed");
        assertThat(agree(data.head(1), 2).stored()).isEqualTo(3);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> remarks.say(data.head(1), place(2), 7, List.of(), true));
    }

    @Test
    void aVerifiedReportIsNotCheckedAnyMore() {
        service.assign(data.blocHead(), period, data.unit(1), data.unit(2));
        submissions.verify(data, 2, 80);

        refused("crosscheck.error.closed", () -> agree(data.officer(1), 2));
    }

    @Test
    void theCheckerCannotRule() {
        service.assign(data.blocDeputy(), period, data.unit(3), data.unit(2));
        submissions.submit(data, 2, 80);
        givenLeaderFrom(1);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reviews.decideAndAcceptRest(data.officer(3), target(2), List.of()));
    }

    @Test
    void withoutALeaderOfAnotherUnitTheCheckerRulesAboutThisReportAlone() {
        service.assign(data.blocDeputy(), period, data.unit(3), data.unit(0));
        givenLeaderFrom(0);
        submissions.submit(data, 0, 80);
        submissions.submit(data, 2, 80);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> reviews.decideAndAcceptRest(data.blocHead(), target(0), List.of()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reviews.decideAndAcceptRest(data.officer(3), target(2), List.of()));
        reviews.decideAndAcceptRest(data.officer(3), target(0), List.of());
        reviews.decideAndFinish(data.officer(3), target(0), List.of(), null);

        assertThat(submissions.report(data, 0).state()).isEqualTo(ReportState.VERIFIED);
    }

    @Test
    void aRevokedCheckerRulesNoMore() {
        service.assign(data.blocDeputy(), period, data.unit(3), data.unit(0));
        givenLeaderFrom(0);
        submissions.submit(data, 0, 80);
        service.revoke(
                data.blocDeputy(),
                period,
                queries.page(data.blocDeputy(), period).lines().get(0).check().id());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reviews.decideAndAcceptRest(data.officer(3), target(0), List.of()));
    }

    /** Puts a stored account into the bloc's lead: the rule looks at who leads today. */
    private void givenLeaderFrom(int unit) {
        long account = jdbc.sql("""
                        INSERT INTO account (id, username, full_name, password_hash, enabled, must_change_password, created_at, version)
                        VALUES (nextval('account_seq'), 'lead-' || ?, 'Lãnh đạo', '{noop}x', true, false, now(), 0) RETURNING id
                        """).param(data.bloc).query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO role_grant (id, account_id, role, unit_id, bloc_id, valid_from)
                        VALUES (nextval('role_grant_seq'), ?, 'BLOC_HEAD', ?, ?, '2020-01-01')
                        """).params(account, data.unit(unit), data.bloc).update();
    }

    private void assign(int checker, int checked) {
        service.assign(data.blocHead(), period, data.unit(checker), data.unit(checked));
    }

    private CrossRemarkService.Result agree(Actor actor, int unit) {
        return remarks.say(actor, place(unit), 1, List.of(), true);
    }

    private CrossRemarkService.Result say(Actor actor, int unit, CrossOpinion opinion) {
        return remarks.say(actor, place(unit), 1, List.of(opinion), false);
    }

    private CrossRemarkService.Place place(int unit) {
        return new CrossRemarkService.Place(period, data.unit(unit));
    }

    private ReviewTarget target(int unit) {
        return new ReviewTarget(period, data.unit(unit), 1);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
