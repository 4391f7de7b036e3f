package vn.thiduaso.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.vote.Attendance;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.Presence;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.ballot.MarkedPapers.MarkedPaper;

/** Papers of absent members: entered by the secretary, compared by another member, mixed with the others. */
@DatabaseTest
class PaperBallotTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VoteSessionService sessions;

    @Autowired
    private RoundService service;

    @Autowired
    private BallotService ballots;

    @Autowired
    private PaperBallotService papers;

    @Autowired
    private BallotQueries queries;

    private CouncilData data;
    private Rounds rounds;
    private long nominee;
    private VoteAddress address;

    @BeforeEach
    void twoOfSixAreAbsent() {
        data = new CouncilData(jdbc, accounts, 6);
        rounds = new Rounds(sessions, service, ballots);
        nominee = data.nominee(0, data.form);
        address = rounds.planned(data, Set.of(nominee));
        sessions.note(
                data.secretary(),
                data.bloc.campaign,
                address.sessionId(),
                List.of(
                        new Presence(data.bloc.unit(4), Attendance.BY_PAPER, ""),
                        new Presence(data.bloc.unit(5), Attendance.BY_PAPER, "")));
        service.open(data.chair(), address, new RoundOrder(Set.of(nominee), Map.of()));
    }

    @Test
    void onlyTheSecretaryEntersAndOnlyAnotherMemberConfirms() {
        assertThatThrownBy(() -> papers.enter(data.chair(), address, valid(4))).isInstanceOf(Forbidden.class);
        papers.enter(data.secretary(), address, valid(4, 5));
        UUID entry = entry();

        assertThatThrownBy(() -> papers.confirm(data.secretary(), address, entry))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> papers.confirm(data.head(2), address, entry))
                .as("of the secretary's own unit")
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> papers.confirm(data.head(4), address, entry))
                .as("absent")
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> papers.opened(data.head(2), address, entry)).isInstanceOf(Forbidden.class);
        assertThat(papers.opened(data.head(3), address, entry).papers()).hasSize(2);

        papers.confirm(data.head(3), address, entry);

        refused("vote.error.alreadyDecided", () -> papers.confirm(data.head(3), address, entry));
        assertThat(queries.page(data.chair(), address).open().orElseThrow().voted())
                .isEqualTo(2);
    }

    @Test
    void theyCountWithTheOthersAndTheInvalidOnesAreCountedApart() {
        papers.enter(
                data.secretary(),
                address,
                new MarkedPapers(
                        units(4, 5),
                        List.of(new MarkedPaper(true, Set.of(nominee)), new MarkedPaper(false, Set.of()))));
        for (int unit = 0; unit < 4; unit++) {
            rounds.cast(data, address, unit, Set.of(nominee), nominee);
        }
        refused("vote.error.papersWait", () -> service.close(data.chair(), address, 1));
        papers.confirm(data.head(1), address, entry());

        service.close(data.chair(), address, 1);

        RoundView closed = queries.page(data.head(1), address).closed().get(0);
        assertThat(closed.count()).isEqualTo(new BallotCount(6, 6, 5, 2));
        assertThat(closed.candidates().get(0).agree()).isEqualTo(5);
        assertThat(queries.receipts(data.head(1), address, 1))
                .as("papers have no receipts")
                .hasSize(4);
        assertThat(data.status(nominee)).isEqualTo("PASSED");
        assertThat(jdbc.sql("SELECT count(*) FROM vote_paper_entry e JOIN vote_round r ON r.id = e.round_id"
                                + " WHERE r.session_id = ? AND e.sealed IS NOT NULL")
                        .param(address.sessionId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsReturnedIsEnteredAgain() {
        papers.enter(data.secretary(), address, valid(4));
        refused("vote.error.paperNotDue", () -> papers.enter(data.secretary(), address, valid(4)));
        UUID entry = entry();
        refused("vote.error.noReason", () -> papers.refuse(data.head(1), address, entry, " "));

        papers.refuse(data.head(1), address, entry, "Phiếu ghi không đồng ý");
        papers.enter(data.secretary(), address, new MarkedPapers(units(4), List.of(new MarkedPaper(true, Set.of()))));

        assertThat(queries.page(data.chair(), address).waiting()).hasSize(1);
    }

    @Test
    void asManyPapersAsEnvelopesAndOnlyFromThoseAbsent() {
        refused(
                "vote.error.papersAndUnits",
                () -> papers.enter(
                        data.secretary(),
                        address,
                        new MarkedPapers(units(4, 5), List.of(new MarkedPaper(true, Set.of())))));
        refused("vote.error.paperNotDue", () -> papers.enter(data.secretary(), address, valid(3)));
        refused(
                "vote.error.noUnits",
                () -> papers.enter(data.secretary(), address, new MarkedPapers(Set.of(), List.of())));
        refused("vote.error.notPresent", () -> rounds.cast(data, address, 4, Set.of(nominee), nominee));
    }

    private MarkedPapers valid(int... units) {
        Set<Long> ids = units(units);
        return new MarkedPapers(
                ids,
                ids.stream().map(id -> new MarkedPaper(true, Set.of(nominee))).toList());
    }

    private Set<Long> units(int... units) {
        return java.util.Arrays.stream(units).mapToObj(data.bloc::unit).collect(java.util.stream.Collectors.toSet());
    }

    private UUID entry() {
        return queries.page(data.chair(), address).waiting().get(0).id();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.messageKey()).isEqualTo(key));
    }
}
