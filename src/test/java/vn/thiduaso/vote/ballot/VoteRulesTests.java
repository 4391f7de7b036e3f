package vn.thiduaso.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.vote.Attendance;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.Presence;
import vn.thiduaso.vote.Quorum;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.VoteResults;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.VoteTally;
import vn.thiduaso.vote.box.ReceiptCode;

/** Who may do what when in a council session. */
@DatabaseTest
class VoteRulesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VoteSessionService sessions;

    @Autowired
    private VoteQueries sessionQueries;

    @Autowired
    private RoundService service;

    @Autowired
    private BallotService ballots;

    @Autowired
    private BallotQueries queries;

    @Autowired
    private VoteResults results;

    private CouncilData data;
    private Rounds rounds;
    private long first;
    private long second;
    private Set<Long> both;

    @BeforeEach
    void aCouncilOfFive() {
        data = new CouncilData(jdbc, accounts, 5);
        rounds = new Rounds(sessions, service, ballots);
        first = data.nominee(0, data.form);
        second = data.nominee(1, data.form);
        both = Set.of(first, second);
    }

    @Test
    void theMembersAreTheUnitsOfTheBlocWithTheirHeads() {
        VoteAddress address = rounds.planned(data, both);

        var session = sessionQueries.session(data.head(3), data.bloc.campaign, address.sessionId());

        assertThat(session.members()).hasSize(5).allMatch(member -> member.isPresent());
        assertThat(session.members().get(4).representative()).isNotBlank();
        assertThat(session.agenda()).hasSize(2);
        assertThat(session.needed()).isEqualTo(4);
    }

    @Test
    void onlyLeadersPlanAndOnlyPeopleOfTheBlocKnow() {
        var draft = data.draft(Quorum.HALF);
        assertThatThrownBy(() -> sessions.plan(data.head(1), data.bloc.campaign, draft))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> sessions.plan(data.superior(), data.bloc.campaign, draft))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessionQueries.sessions(CouncilData.administrator(), data.bloc.campaign))
                .isInstanceOf(NotFound.class);
        VoteAddress address = rounds.planned(data, both);
        assertThatThrownBy(() -> sessions.setAgenda(data.secretary(), data.bloc.campaign, address.sessionId(), both))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void noBallotIsHandedOutBelowTheQuorum() {
        VoteAddress address = rounds.planned(data, both);
        note(address, 3, Attendance.ABSENT);
        note(address, 4, Attendance.BY_PAPER);

        refused("vote.error.quorum", () -> open(address));

        note(address, 4, Attendance.PRESENT);
        open(address);
        refused("vote.error.quorum", () -> note(address, 4, Attendance.ABSENT));
    }

    @Test
    void theHeadCastsOnceAndNobodyElseDoes() {
        VoteAddress address = rounds.opened(data, both);
        rounds.cast(data, address, 3, both, first);

        refused("vote.error.hasVoted", () -> rounds.cast(data, address, 3, both, second));
        MarkedBallot marked = new MarkedBallot(
                ReceiptCode.parse("0123456789ABCDEF").orElseThrow(), CouncilData.agreeing(both, first));
        assertThatThrownBy(() -> ballots.cast(data.officer(4), address, data.bloc.unit(4), marked))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> ballots.cast(data.chair(), address, data.bloc.unit(0), marked))
                .as("the Khối trưởng does not head the unit")
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> ballots.cast(data.head(1), address, data.bloc.unit(4), marked))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theThresholdIsTheOneOfTheSessionsDay() {
        rate(CouncilData.TODAY.plusDays(1), 50);
        rate(CouncilData.TODAY.minusDays(1), 60);

        VoteAddress address = rounds.opened(data, both);

        assertThat(queries.thresholds(data.chair(), address).get(data.form)).isEqualByComparingTo("60");
        assertThat(open(data, address).candidates())
                .allSatisfy(candidate -> assertThat(candidate.threshold()).isEqualByComparingTo("60"));
    }

    @Test
    void nobodyIsVotedOnInTwoSessionsAtOnce() {
        rounds.opened(data, both);
        VoteAddress other = rounds.planned(data, both);

        refused("vote.error.votedElsewhere", () -> open(other));
    }

    @Test
    void theSameBallotSentTwiceIsOne() {
        VoteAddress address = rounds.opened(data, both);
        MarkedBallot marked = new MarkedBallot(
                ReceiptCode.parse("0123456789ABCDEF").orElseThrow(), CouncilData.agreeing(both, first));

        ballots.cast(data.head(4), address, data.bloc.unit(4), marked);
        ballots.cast(data.head(4), address, data.bloc.unit(4), marked);

        assertThat(open(data, address).voted()).isEqualTo(1);
        refused("vote.error.receiptTaken", () -> ballots.cast(data.head(3), address, data.bloc.unit(3), marked));
    }

    @Test
    void absentMembersDoNotVoteInTheSystemUntilTheyAreNotedAsPresent() {
        VoteAddress address = rounds.opened(data, both);
        note(address, 4, Attendance.ABSENT);
        refused("vote.error.notPresent", () -> rounds.cast(data, address, 4, both, first));
        assertThat(open(data, address).expected()).isEqualTo(4);

        note(address, 4, Attendance.PRESENT);
        rounds.cast(data, address, 4, both, first);

        refused("vote.error.hasVoted", () -> note(address, 4, Attendance.ABSENT));
    }

    @Test
    void everyNomineeNeedsAnAnswerAndNoFormMoreThanItsLimit() {
        VoteAddress address = rounds.planned(data, both);
        service.open(data.chair(), address, new RoundOrder(both, Map.of(data.form, 1)));

        refused(
                "vote.error.unanswered",
                () -> ballots.check(data.head(3), address, data.bloc.unit(3), Map.of(first, true)));
        refused("vote.error.tooMany", () -> rounds.cast(data, address, 3, both, first, second));
        rounds.cast(data, address, 3, both, second);
    }

    @Test
    void aBoxWithLessThanThreeBallotsStaysShut() {
        VoteAddress address = rounds.opened(data, both);
        rounds.cast(data, address, 1, both, first);
        rounds.cast(data, address, 2, both, first);
        refused("vote.error.fewBallots", () -> service.close(data.chair(), address, 1));

        rounds.cast(data, address, 3, both, first);
        service.close(data.chair(), address, 1);

        refused("vote.error.notOpen", () -> rounds.cast(data, address, 4, both, first));
    }

    @Test
    void nominationsLearnTheirResultAndAReVoteIsANewRound() {
        VoteAddress address = rounds.opened(data, both);
        refused("vote.error.alreadyOpen", () -> open(address));
        for (int unit = 0; unit < 5; unit++) {
            rounds.cast(data, address, unit, both, unit < 3 ? new Long[] {first, second} : new Long[] {first});
        }
        service.close(data.chair(), address, 1);
        assertThat(data.status(first)).isEqualTo("PASSED");
        assertThat(data.status(second)).isEqualTo("NOT_PASSED");

        refused("vote.error.notVotable", () -> service.open(data.chair(), address, new RoundOrder(both, Map.of())));
        service.open(data.chair(), address, new RoundOrder(Set.of(second), Map.of()));
        rounds.castAll(data, address, Set.of(second), second);
        service.close(data.chair(), address, 2);

        assertThat(data.status(second)).isEqualTo("PASSED");
        Map<Long, VoteTally> tallies = results.of(both);
        assertThat(tallies.get(first).round()).isEqualTo(1);
        assertThat(tallies.get(second).round()).isEqualTo(2);
        assertThat(tallies.get(first).share()).isEqualByComparingTo("100.0");
        assertThat(results.sessionsOf(both)).containsExactly(address.sessionId());
        assertThat(SqlCount.statements(() -> results.of(both))).hasSize(1);
    }

    @Test
    void aVoidRoundCountsForNothing() {
        VoteAddress address = rounds.opened(data, both);
        rounds.castAll(data, address, both, first);
        refused("vote.error.noReason", () -> service.cancel(data.chair(), address, 1, " "));

        service.cancel(data.chair(), address, 1, "Ghi nhầm thành phần");

        assertThat(data.status(first)).isEqualTo("ACCEPTED");
        assertThat(results.of(both)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM vote_box b JOIN vote_round r ON r.id = b.round_id"
                                + " WHERE r.session_id = ?")
                        .param(address.sessionId())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(open(address)).isEqualTo(2);
    }

    @Test
    void theMeetingEndsAfterTheCountOnly() {
        VoteAddress address = rounds.opened(data, both);
        var ten = data.draft(Quorum.HALF).startsAt().plusSeconds(7200);
        refused("vote.error.stillOpen", () -> end(address, ten));
        rounds.castAll(data, address, both, first);
        service.close(data.chair(), address, 1);
        refused("vote.error.endsBeforeStart", () -> end(address, ten.minusSeconds(9000)));

        end(address, ten);

        refused("vote.error.ended", () -> open(address));
        refused("vote.error.ended", () -> note(address, 1, Attendance.ABSENT));
    }

    @Test
    void everyStepIsInTheAuditTrail() {
        VoteAddress address = rounds.opened(data, both);
        rounds.castAll(data, address, both, first);
        service.close(data.chair(), address, 1);

        assertThat(jdbc.sql("SELECT DISTINCT action FROM audit_event WHERE subject LIKE ? ORDER BY action")
                        .param("%hop-xet-%-" + address.sessionId())
                        .query(String.class)
                        .list())
                .containsExactly("vote.agenda", "vote.cast", "vote.closed", "vote.opened", "vote.planned");
    }

    @Test
    void tellsPeopleWhatAnOpenRoundAsksOfThem() {
        VoteAddress address = rounds.planned(data, both);
        note(address, 4, Attendance.BY_PAPER);
        open(address);

        assertThat(waiting(address, data.head(3)).toCast()).isTrue();
        assertThat(waiting(address, data.head(4)).toCast()).isFalse();
        assertThat(waiting(address, data.secretary()).papersDue()).isEqualTo(1);
        assertThat(waiting(address, data.chair()).outstanding()).isEqualTo(5);
        assertThat(queries.waiting(data.officer(1))).isEmpty();
        assertThat(SqlCount.statements(() -> queries.waiting(data.chair()))).hasSize(1);
        rounds.cast(data, address, 3, both, first);
        assertThat(waiting(address, data.head(3)).toCast()).isFalse();
        assertThat(waiting(address, data.chair()).outstanding()).isEqualTo(4);
    }

    @Test
    void twoFormsAreCountedApart() {
        long other = data.nominee(2, data.otherForm);
        Set<Long> all = Set.of(first, other);
        VoteAddress address = rounds.planned(data, all);
        service.open(data.chair(), address, new RoundOrder(all, Map.of(data.form, 1)));
        rounds.castAll(data, address, all, first, other);
        service.close(data.chair(), address, 1);

        assertThat(Map.of(first, data.status(first), other, data.status(other)))
                .containsOnly(entry(first, "PASSED"), entry(other, "PASSED"));
    }

    private Waiting waiting(VoteAddress address, vn.thiduaso.shared.Actor actor) {
        return queries.waiting(actor).stream()
                .filter(one -> one.sessionId() == address.sessionId())
                .findFirst()
                .orElseThrow();
    }

    private int open(VoteAddress address) {
        return service.open(data.chair(), address, new RoundOrder(both, Map.of()));
    }

    private RoundView open(CouncilData council, VoteAddress address) {
        return queries.page(council.chair(), address).open().orElseThrow();
    }

    private void rate(LocalDate from, int threshold) {
        jdbc.sql("""
                        INSERT INTO award_rate (id, award_form_id, valid_from, coefficient, collective_factor,
                                                vote_threshold, version)
                        VALUES (nextval('award_rate_seq'), ?, ?, 1.5, 2, ?, 0)
                        """).params(data.form, from, threshold).update();
    }

    private void note(VoteAddress address, int unit, Attendance attendance) {
        sessions.note(
                data.secretary(),
                data.bloc.campaign,
                address.sessionId(),
                List.of(new Presence(data.bloc.unit(unit), attendance, "Người đại diện")));
    }

    private void end(VoteAddress address, java.time.Instant at) {
        sessions.end(data.chair(), data.bloc.campaign, address.sessionId(), at, "Nhất trí.");
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.messageKey()).isEqualTo(key));
    }
}
