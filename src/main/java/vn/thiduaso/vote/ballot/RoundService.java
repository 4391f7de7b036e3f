package vn.thiduaso.vote.ballot;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.nomination.VoteOutcome;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.vote.AgendaItem;
import vn.thiduaso.vote.Attendance;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.box.Ballot;
import vn.thiduaso.vote.box.BallotBox;
import vn.thiduaso.vote.box.BoxKeys;
import vn.thiduaso.vote.box.BoxSeal;

/** Hands out ballots, opens the box and counts, or gives a round up: leaders of the bloc only. */
@Service
@Transactional
public class RoundService {

    private final VoteQueries sessions;
    private final VoteSessionService course;
    private final VoteRounds rounds;
    private final BoxKeys keys;
    private final AuditLog audit;
    private final Clock clock;

    RoundService(
            VoteQueries sessions,
            VoteSessionService course,
            VoteRounds rounds,
            BoxKeys keys,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.course = course;
        this.rounds = rounds;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a round on nominees of the agenda and gives its number; a second one is a re-vote. */
    public int open(Actor actor, VoteAddress address, RoundOrder order) {
        course.begin(actor, address.campaignId(), address.sessionId());
        SessionDetails session = sessions.running(actor, address.campaignId(), address.sessionId());
        RuleViolation.unless(
                session.isQuorate(),
                "vote.error.quorum",
                session.present(),
                session.members().size(),
                session.needed());
        List<Candidate> candidates = candidates(session, order);
        RuleViolation.unless(!candidates.isEmpty(), "vote.error.noNominees");
        rounds.requireVotable(actor, candidates);
        RuleViolation.unless(rounds.store().noneOpen(address.sessionId()), "vote.error.alreadyOpen");
        List<String> elsewhere = rounds.store().beingVotedOn(ids(candidates));
        RuleViolation.unless(elsewhere.isEmpty(), "vote.error.votedElsewhere", String.join("; ", elsewhere));
        UUID key = keys.create();
        VoteRound round = rounds.repository()
                .saveAndFlush(new VoteRound(
                        address.sessionId(),
                        rounds.store().nextNumber(address.sessionId()),
                        new VoteRound.Electorate(session.members().size(), session.present()),
                        key,
                        actor.name(),
                        clock.instant()));
        rounds.store().candidates(round.id(), candidates);
        rounds.store().roll(round.id(), session.members());
        byte[] empty = BallotBox.empty(ids(candidates)).content(keys.chance());
        rounds.reader().forgetVotingAfterCommit();
        rounds.store().makeBox(round.id(), keys.seal(key, round.id()).seal(empty));
        record(actor, "vote.opened", session, round.number());
        return round.number();
    }

    /**
     * Opens the box: counts, stores ballots and receipts apart from each other and from the roll, destroys the key, and
     * reports what became of each nomination.
     */
    public void close(Actor actor, VoteAddress address, int number) {
        SessionDetails session = sessions.running(actor, address.campaignId(), address.sessionId());
        VoteRound round = find(address, number);
        round.requireOpen();
        byte[] sealed = rounds.store().takeBox(round.id());
        RoundView view = rounds.view(address.sessionId(), number);
        List<RollLine> roll = rounds.reader().roll(round.id());
        RuleViolation.unless(roll.stream().noneMatch(RollLine::waits), "vote.error.papersWait");
        BoxSeal seal = keys.seal(round.keyId(), round.id());
        List<Ballot> ballots = BallotBox.of(view.order(), seal.open(sealed)).shuffled(keys.chance());
        if (ballots.size() != view.voted()) {
            throw new IllegalStateException(ballots.size() + " ballots of " + view.voted() + " voters");
        }
        Tally tally = new Tally(view.toCount(), round.members(), ballots);
        round.close(
                new BallotCount(view.expected(), ballots.size(), tally.valid(), onPaper(roll)),
                present(roll),
                actor.name(),
                clock.instant());
        rounds.repository().saveAndFlush(round);
        Map<Long, Tally.Result> results = tally.results();
        rounds.store().ballots(round.id(), ballots);
        rounds.store().receipts(round.id(), ballots);
        rounds.store().results(round.id(), results);
        rounds.store().dropBox(round.id());
        keys.destroyAfterCommit(round.keyId());
        rounds.reader().forgetVotingAfterCommit();
        rounds.report(actor, address.campaignId(), outcomes(results));
        record(actor, "vote.closed", session, number);
    }

    /** Gives the round up with a reason; its ballots are destroyed unread. */
    public void cancel(Actor actor, VoteAddress address, int number, String reason) {
        SessionDetails session = sessions.running(actor, address.campaignId(), address.sessionId());
        VoteRound round = find(address, number);
        round.cancel(reason, actor.name(), clock.instant());
        rounds.repository().saveAndFlush(round);
        rounds.store().takeBox(round.id());
        rounds.store().dropBox(round.id());
        rounds.store().dropEntries(round.id());
        keys.destroyAfterCommit(round.keyId());
        rounds.reader().forgetVotingAfterCommit();
        audit.record(
                actor,
                "vote.voided",
                session.subject(),
                Map.of("round", Change.of(null, number), "reason", Change.of(null, reason.strip())));
    }

    private List<Candidate> candidates(SessionDetails session, RoundOrder order) {
        Map<Long, BigDecimal> thresholds = rounds.thresholds(session);
        return session.agenda().stream()
                .filter(item -> order.nominationIds().contains(item.nominationId()))
                .map(item -> candidate(item, Objects.requireNonNull(thresholds.get(item.awardFormId())), order))
                .toList();
    }

    private static Candidate candidate(AgendaItem item, BigDecimal threshold, RoundOrder order) {
        Integer most = order.most().get(item.awardFormId());
        RuleViolation.unless(most == null || most > 0, "vote.error.most");
        return new Candidate(item.nominationId(), item.awardFormId(), threshold, most);
    }

    private VoteRound find(VoteAddress address, int number) {
        return rounds.repository()
                .findBySessionIdAndNumber(address.sessionId(), number)
                .orElseThrow(() -> new NotFound("round", number));
    }

    private void record(Actor actor, String action, SessionDetails session, int number) {
        audit.record(actor, action, session.subject(), Map.of("round", Change.of(null, number)));
    }

    private static List<Long> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nominationId).toList();
    }

    private static int onPaper(List<RollLine> roll) {
        return (int) roll.stream()
                .filter(line -> line.voted() && line.means() == Attendance.BY_PAPER)
                .count();
    }

    private static int present(List<RollLine> roll) {
        return (int)
                roll.stream().filter(line -> line.means() == Attendance.PRESENT).count();
    }

    private static Map<Long, VoteOutcome> outcomes(Map<Long, Tally.Result> results) {
        return results.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, result -> result.getValue().outcome()));
    }
}
