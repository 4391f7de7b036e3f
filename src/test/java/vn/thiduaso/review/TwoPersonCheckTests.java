package vn.thiduaso.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thiduaso.crosscheck.VerifierCount;
import vn.thiduaso.disclosure.DisclosureFilter;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.LockedChange;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** Two people verify without knowing of each other, what differs is settled, only then is the unit told. */
@DatabaseTest
class TwoPersonCheckTests {

    private static final int UNIT = 2;
    private static final String SECRET = "Chỉ có bảy mươi lăm hồ sơ";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private VerifierCount verifiers;

    @Autowired
    private ReviewService service;

    @Autowired
    private ReviewQueries queries;

    @Autowired
    private DisclosureQueries disclosures;

    private BlocData data;
    private Actor first;
    private Actor second;
    private Actor third;
    private long item;

    @BeforeEach
    void askForTwo() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        first = as(11, data.blocHead());
        second = as(12, data.blocDeputy());
        third = as(13, data.stranger());
        item = data.indicators.get(1);
        verifiers.change(first, data.openPeriod(), true);
        submissions.submit(data, UNIT, 80);
    }

    @Test
    void neitherSeesWhatTheOtherDecides() throws Exception {
        decide(first, Rulings.correct(item, "75", "100", SECRET));

        ReportView report = submissions.report(data, UNIT);
        assertThat(queries.phase(second, report).rulings()).isEmpty();
        assertThat(queries.seen(second, report, queries.phase(second, report))).isEmpty();
        assertThat(queries.verdicts(second, report)).isEmpty();
        assertThat(queries.verifiedFigures(second, List.of(report))
                        .get(data.unit(UNIT))
                        .get(item)
                        .numerator())
                .isEqualByComparingTo("80");
        page(second).andExpect(content().string(not(containsString(SECRET))));
        page(first).andExpect(content().string(containsString(SECRET)));
    }

    @Test
    void oneWhoIsDoneStillSeesNothingOfTheOtherAndChangesNothing() throws Exception {
        end(first, Rulings.correct(item, "75", "100", SECRET));
        decide(second, Rulings.sendBack(item, "Thiếu bảng kê"));

        page(first)
                .andExpect(content()
                        .string(allOf(containsString("Chờ người thứ hai"), not(containsString("Thiếu bảng kê")))));
        page(second).andExpect(content().string(not(containsString(SECRET))));
        long accepted = data.indicators.get(0);
        RulingText changed = Rulings.sendBack(accepted, "Thiếu danh mục").typed();
        refused("review.error.blindDone", () -> decide(first, new RulingInput(accepted, "ACCEPTED||", changed)));
        refused("review.error.blindDone", () -> service.decideAndFinish(first, target(), List.of(), null));
        refused("review.error.blindTaken", () -> decide(third, Rulings.accept(item)));
        assertThat(state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void whatBothDecideAlikeCountsAndWhatDiffersIsSettledBeforeTheUnitIsTold() throws Exception {
        end(first, Rulings.correct(item, "75", "100", SECRET));
        end(second);

        ReportView report = submissions.report(data, UNIT);
        assertThat(queries.verdicts(third, report)).hasSize(3).doesNotContainKey(item);
        page(third)
                .andExpect(content()
                        .string(allOf(
                                containsString("khác nhau ở 1 chỉ tiêu"),
                                containsString(SECRET),
                                containsString("Người thứ 2"))));
        refused("review.error.open", () -> service.decideAndFinish(third, target(), List.of(), null));

        service.decideAndFinish(third, target(), List.of(Rulings.accept(item)), null);
        assertThat(state()).isEqualTo(ReportState.VERIFIED);
    }

    @Test
    void twoOfOneMindNeedOnlySendTheResult() {
        end(first);
        end(second);

        service.decideAndFinish(second, target(), List.of(), null);
        assertThat(state()).isEqualTo(ReportState.VERIFIED);
    }

    @Test
    void whatIsLeftIsNeverAcceptedAtOnceWhereASingleDecisionIsRefused() {
        end(first, Rulings.correct(item, "75", "100", SECRET));
        refused("review.error.blindDone", () -> service.decideAndAcceptRest(first, target(), List.of()));
        decide(second, Rulings.accept(data.indicators.get(0)));
        refused("review.error.blindTaken", () -> service.decideAndAcceptUnchanged(third, target(), List.of()));

        end(second);

        for (Actor leader : List.of(first, second, third)) {
            refused("review.error.settleOneByOne", () -> service.decideAndAcceptRest(leader, target(), List.of()));
            refused("review.error.settleOneByOne", () -> service.decideAndAcceptUnchanged(leader, target(), List.of()));
        }
        assertThat(queries.verdicts(third, submissions.report(data, UNIT))).doesNotContainKey(item);
        service.decideAndFinish(third, target(), List.of(Rulings.accept(item)), null);
        refused("review.error.notSubmitted", () -> service.decideAndAcceptRest(third, target(), List.of()));
    }

    @Test
    void askingForTwoAndForOneAgainIsPublicInTheBloc() {
        verifiers.change(first, data.openPeriod(), true);
        verifiers.change(second, data.openPeriod(), false);

        assertThat(disclosures.all(data.officer(1), data.campaign, new DisclosureFilter("", null, null, null)))
                .extracting(LockedChange::kind, LockedChange::before, LockedChange::after, LockedChange::by)
                .containsExactly(
                        tuple(LockedChangeKind.VERIFIERS_CHANGED, "2", "1", "Phạm Thị Mai"),
                        tuple(LockedChangeKind.VERIFIERS_CHANGED, "1", "2", "Lê Quang Minh"));
    }

    @Test
    void oneCannotBeDoneWithItemsOpen() {
        refused("review.error.open", () -> service.decideAndFinish(first, target(), List.of(), null));
    }

    @Test
    void theSettingStaysWhileTwoAreAtWorkAndIsTheLeaders() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> verifiers.change(data.officer(1), data.openPeriod(), false));
        decide(first, Rulings.accept(item));
        refused("crosscheck.error.twoPersonBegun", () -> verifiers.change(first, data.openPeriod(), false));
    }

    private static Actor as(long account, Actor actor) {
        return new Actor(account, actor.name(), actor.grants());
    }

    private void decide(Actor actor, RulingInput... rows) {
        service.decide(actor, target(), List.of(rows));
    }

    /** Accepts everything else and ends the person's half. */
    private void end(Actor actor, RulingInput... rows) {
        service.decideAndAcceptRest(actor, target(), List.of(rows));
        assertThat(service.decideAndFinish(actor, target(), List.of(), null).blind())
                .isTrue();
    }

    private org.springframework.test.web.servlet.ResultActions page(Actor actor) throws Exception {
        String path = "/ky/" + data.openPeriod() + "/tham-dinh/" + data.unit(UNIT);
        return mvc.perform(get(path).with(Acting.as(actor))).andExpect(status().isOk());
    }

    private ReportState state() {
        return submissions.report(data, UNIT).state();
    }

    private ReviewTarget target() {
        return new ReviewTarget(data.openPeriod(), data.unit(UNIT), 1);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
