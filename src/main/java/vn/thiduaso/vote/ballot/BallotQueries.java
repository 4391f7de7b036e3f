package vn.thiduaso.vote.ballot;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.BlocAccess;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.box.BoxKeys;
import vn.thiduaso.vote.box.ReceiptCode;

/** Reads rounds and what they ask of people. No method gives a ballot to anybody, nor a result before the box is open. */
@Service
@Transactional(readOnly = true)
public class BallotQueries {

    private static final String WAITING = """
            SELECT s.campaign_id, s.id AS session_id, s.starts_at,
              bool_or(l.unit_id = ANY(:heads) AND l.means = 'PRESENT' AND NOT l.voted) AS to_cast,
              CASE WHEN s.secretary_account = :account
                THEN count(*) FILTER (WHERE l.means = 'BY_PAPER' AND NOT l.voted AND l.entry_id IS NULL)
                ELSE 0 END AS papers_due,
              CASE WHEN s.secretary_account <> :account
                     AND bool_or(l.unit_id = ANY(:signs) AND l.means = 'PRESENT' AND l.unit_id <> s.secretary_unit)
                THEN (SELECT count(*) FROM vote_paper_entry e WHERE e.round_id = r.id AND e.state = 'WAITING')
                ELSE 0 END AS to_compare,
              CASE WHEN c.bloc_id = ANY(:led) THEN count(*) FILTER (WHERE l.means <> 'ABSENT' AND NOT l.voted)
                ELSE -1 END AS outstanding
            FROM vote_round r JOIN vote_session s ON s.id = r.session_id JOIN campaign c ON c.id = s.campaign_id
            JOIN vote_roll l ON l.round_id = r.id
            WHERE r.state = 'OPEN' AND (s.secretary_account = :account OR c.bloc_id = ANY(:led)
              OR EXISTS (SELECT FROM vote_roll o WHERE o.round_id = r.id AND o.unit_id = ANY(:signs)))
            GROUP BY r.id, s.id, c.bloc_id ORDER BY s.starts_at, s.id
            """;

    private final VoteQueries sessions;
    private final VoteRounds rounds;
    private final RoundReader reader;
    private final BoxKeys keys;
    private final BlocAccess access;
    private final JdbcClient jdbc;

    BallotQueries(VoteQueries sessions, VoteRounds rounds, BoxKeys keys, BlocAccess access, JdbcClient jdbc) {
        this.access = access;
        this.rounds = rounds;
        this.sessions = sessions;
        this.reader = rounds.reader();
        this.keys = keys;
        this.jdbc = jdbc;
    }

    /**
     * The session with its rounds, and of the round in progress what the person may know: who has voted for who keeps the
     * session, else the own line only. Seven statements at most.
     */
    public CouncilPage page(Actor actor, VoteAddress address) {
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        List<RoundView> rounds = reader.rounds(address.sessionId());
        List<RollLine> roll = rounds.stream()
                .filter(RoundView::isOpen)
                .findFirst()
                .map(round -> reader.roll(round.id()))
                .orElse(List.of());
        boolean compares = BallotPolicy.comparesFor(actor, session).isPresent();
        return new CouncilPage(
                session,
                rounds,
                session.keeps() ? roll : List.of(),
                reader.entries(address.sessionId()).stream()
                        .filter(entry -> session.keeps() || compares || !entry.isWaiting())
                        .toList(),
                compares,
                roll.stream()
                        .filter(line -> actor.isHeadOf(line.unitId()))
                        .findFirst()
                        .orElse(null));
    }

    /** What each award form on the agenda asks for on the day of the session, for who hands out ballots. */
    public Map<Long, BigDecimal> thresholds(Actor actor, VoteAddress address) {
        return rounds.thresholds(sessions.running(actor, address.campaignId(), address.sessionId()));
    }

    /** The unit's ballot paper with the code it will be found by; refused when there is none to cast. */
    public BallotSheet sheet(Actor actor, VoteAddress address, long unitId) {
        BallotPolicy.requireCast(actor, unitId);
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        RoundView round = rounds.open(address.sessionId());
        RollLine line = reader.rollLine(round.id(), unitId).orElseThrow(() -> new NotFound("ballot of unit", unitId));
        RuleViolation.unless(!line.voted(), "vote.error.hasVoted", line.unitName());
        return new BallotSheet(session, round, line, ReceiptCode.random(keys.chance()));
    }

    /** The number of the round in which the unit can cast its ballot now. */
    public int openRound(Actor actor, VoteAddress address, long unitId) {
        BallotPolicy.requireCast(actor, unitId);
        sessions.session(actor, address.campaignId(), address.sessionId());
        return rounds.open(address.sessionId()).number();
    }

    /** The session, for the head of a unit that votes in it. */
    public SessionDetails voter(Actor actor, VoteAddress address, long unitId) {
        BallotPolicy.requireCast(actor, unitId);
        return sessions.session(actor, address.campaignId(), address.sessionId());
    }

    /** Codes of the ballots counted in a closed round, in the order of their signs. */
    public List<String> receipts(Actor actor, VoteAddress address, int number) {
        sessions.session(actor, address.campaignId(), address.sessionId());
        return reader.rounds(address.sessionId()).stream()
                .filter(round -> round.number() == number && round.isClosed())
                .findFirst()
                .map(round -> reader.receipts(round.id()))
                .orElseThrow(() -> new NotFound("closed round", number));
    }

    /** What open rounds ask of the person: one statement, none while no bloc of the person votes. */
    public List<Waiting> waiting(Actor actor) {
        if (Collections.disjoint(access.blocsOf(actor), reader.blocsVoting())) {
            return List.of();
        }
        return jdbc.sql(WAITING)
                .param("account", actor.accountId())
                .param("heads", units(actor, Role.UNIT_HEAD))
                .param("signs", units(actor, Role.UNIT_HEAD, Role.BLOC_HEAD, Role.BLOC_DEPUTY))
                .param(
                        "led",
                        actor.grants().stream()
                                .filter(grant -> grant.role() == Role.BLOC_HEAD || grant.role() == Role.BLOC_DEPUTY)
                                .map(Grant::blocId)
                                .filter(Objects::nonNull)
                                .toArray(Long[]::new))
                .query(Waiting.class)
                .list();
    }

    private static Long[] units(Actor actor, Role... roles) {
        List<Role> wanted = List.of(roles);
        return actor.grants().stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .toArray(Long[]::new);
    }
}
