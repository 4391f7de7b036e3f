package vn.thiduaso.vote.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.vote.Attendance;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.box.Ballot;
import vn.thiduaso.vote.box.BallotBox;
import vn.thiduaso.vote.box.BoxKeys;
import vn.thiduaso.vote.box.BoxSeal;

/**
 * Drops a unit's ballot into the box. The roll and the trail get who has voted, never what; the box is read, mixed and
 * sealed again as a whole.
 */
@Service
@Transactional
public class BallotService {

    private final VoteQueries sessions;
    private final VoteRounds rounds;
    private final BoxKeys keys;
    private final AuditLog audit;

    BallotService(VoteQueries sessions, VoteRounds rounds, BoxKeys keys, AuditLog audit) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.keys = keys;
        this.audit = audit;
    }

    /** Refuses a ballot that could not be cast as it is marked, without storing anything. */
    public void check(Actor actor, VoteAddress address, long unitId, Map<Long, Boolean> answers) {
        BallotPolicy.requireCast(actor, unitId);
        sessions.session(actor, address.campaignId(), address.sessionId());
        agreed(rounds.open(address.sessionId()), answers);
    }

    /** Casts the unit's ballot; the same ballot sent again is the one that was cast. */
    public void cast(Actor actor, VoteAddress address, long unitId, MarkedBallot marked) {
        BallotPolicy.requireCast(actor, unitId);
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        RoundView round = rounds.open(address.sessionId());
        byte[] sealed = rounds.store().takeBox(round.id());
        RollLine line =
                rounds.reader().rollLine(round.id(), unitId).orElseThrow(() -> new NotFound("ballot of unit", unitId));
        BoxSeal seal = keys.seal(rounds.reader().keyOf(round.id()), round.id());
        BallotBox box = BallotBox.of(round.order(), seal.open(sealed));
        boolean again = box.holds(marked.receipt());
        if (line.voted() && again) {
            return;
        }
        RuleViolation.unless(!line.voted(), "vote.error.hasVoted", line.unitName());
        RuleViolation.unless(line.means() == Attendance.PRESENT, "vote.error.notPresent", line.unitName());
        RuleViolation.unless(!again, "vote.error.receiptTaken");
        box.drop(new Ballot(marked.receipt(), true, agreed(round, marked.answers())));
        rounds.store().putBox(round.id(), seal.seal(box.content(keys.chance())));
        if (!rounds.store().castBy(round.id(), unitId)) {
            throw new RuleViolation("vote.error.hasVoted", line.unitName());
        }
        audit.record(actor, "vote.cast", session.subject());
    }

    /** Whom the ballot agrees to: every nominee has an answer, no form more than its limit. */
    private static Set<Long> agreed(RoundView round, Map<Long, Boolean> answers) {
        List<Long> candidates = round.order();
        RuleViolation.unless(
                answers.size() == candidates.size() && answers.keySet().containsAll(candidates),
                "vote.error.unanswered");
        Set<Long> agreed = answers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        requireWithinLimits(round, agreed);
        return agreed;
    }

    static void requireWithinLimits(RoundView round, Set<Long> agreed) {
        Map<Long, Integer> chosen = new HashMap<>();
        for (CandidateView candidate : round.candidates()) {
            Integer most = candidate.most();
            if (agreed.contains(candidate.nominationId())) {
                int count = chosen.merge(candidate.awardFormId(), 1, Integer::sum);
                RuleViolation.unless(most == null || count <= most, "vote.error.tooMany", String.valueOf(most));
            }
        }
    }
}
