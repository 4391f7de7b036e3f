package vn.thiduaso.vote.ballot;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.vote.SessionDetails;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteQueries;
import vn.thiduaso.vote.box.Ballot;
import vn.thiduaso.vote.box.BallotBox;
import vn.thiduaso.vote.box.BoxKeys;
import vn.thiduaso.vote.box.BoxSeal;

/** Paper ballots of absent members: the secretary enters them, another member compares them, then they are in the box. */
@Service
@Transactional
public class PaperBallotService {

    private static final int LONGEST_REASON = 500;

    private final VoteQueries sessions;
    private final VoteRounds rounds;
    private final BoxKeys keys;
    private final AuditLog audit;

    PaperBallotService(VoteQueries sessions, VoteRounds rounds, BoxKeys keys, AuditLog audit) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.keys = keys;
        this.audit = audit;
    }

    /** Enters what came in: envelopes by unit, papers in any order. */
    public void enter(Actor actor, VoteAddress address, MarkedPapers marked) {
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        BallotPolicy.requireSecretary(session);
        RoundView round = rounds.open(address.sessionId());
        rounds.store().takeBox(round.id());
        RuleViolation.unless(!marked.units().isEmpty(), "vote.error.noUnits");
        RuleViolation.unless(
                marked.units().size() == marked.papers().size(),
                "vote.error.papersAndUnits",
                marked.papers().size(),
                marked.units().size());
        BallotBox papers = BallotBox.empty(round.order());
        for (MarkedPapers.MarkedPaper paper : marked.papers()) {
            RuleViolation.unless(round.order().containsAll(paper.agreed()), "vote.error.agendaGone");
            if (paper.valid()) {
                BallotService.requireWithinLimits(round, paper.agreed());
            }
            papers.drop(new Ballot(null, paper.valid(), paper.agreed()));
        }
        UUID entry = UUID.randomUUID();
        byte[] sealed = sealOf(round).seal(papers.content(keys.chance()));
        rounds.store().entry(entry, round.id(), actor.accountId(), actor.name(), papers.size(), sealed);
        RuleViolation.unless(rounds.store().enteredFor(round.id(), marked.units(), entry), "vote.error.paperNotDue");
        record(actor, "vote.papersEntered", session, papers.size());
    }

    /** What was entered, for who may compare it and for who entered it. */
    @Transactional(readOnly = true)
    public PaperEntryView.Opened opened(Actor actor, VoteAddress address, UUID entryId) {
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        boolean allowed =
                session.secretary() || BallotPolicy.comparesFor(actor, session).isPresent();
        Forbidden.unless(allowed, "reading entered paper ballots");
        PaperEntryView entry = waiting(address, entryId);
        RoundView round = rounds.open(address.sessionId());
        List<PaperEntryView.Paper> papers = contents(round, entry).stream()
                .map(ballot -> new PaperEntryView.Paper(ballot.valid(), ballot.agreed()))
                .toList();
        return new PaperEntryView.Opened(entry, rounds.reader().unitsOf(entryId), papers);
    }

    /** Another member found them as they are on paper: they go into the box. */
    public void confirm(Actor actor, VoteAddress address, UUID entryId) {
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        long unit = BallotPolicy.requireCompare(actor, session);
        RoundView round = rounds.open(address.sessionId());
        byte[] sealed = rounds.store().takeBox(round.id());
        PaperEntryView entry = waiting(address, entryId);
        BoxSeal seal = sealOf(round);
        BallotBox box = BallotBox.of(round.order(), seal.open(sealed));
        contents(round, entry).forEach(box::drop);
        rounds.store().putBox(round.id(), seal.seal(box.content(keys.chance())));
        rounds.store().decide(entry, PaperEntryView.State.CONFIRMED, actor.name(), unit, null);
        record(actor, "vote.papersConfirmed", session, entry.papers());
    }

    /** They are not as they are on paper: the secretary enters them again. */
    public void refuse(Actor actor, VoteAddress address, UUID entryId, String typed) {
        SessionDetails session = sessions.session(actor, address.campaignId(), address.sessionId());
        long unit = BallotPolicy.requireCompare(actor, session);
        String reason = TypedText.clean(typed);
        RuleViolation.unless(!reason.isEmpty(), "vote.error.noReason");
        RuleViolation.unless(reason.length() <= LONGEST_REASON, "vote.error.longReason", LONGEST_REASON);
        rounds.store().takeBox(rounds.open(address.sessionId()).id());
        PaperEntryView entry = waiting(address, entryId);
        rounds.store().decide(entry, PaperEntryView.State.REFUSED, actor.name(), unit, reason);
        record(actor, "vote.papersRefused", session, entry.papers());
    }

    private PaperEntryView waiting(VoteAddress address, UUID entryId) {
        PaperEntryView entry = rounds.reader().entries(address.sessionId()).stream()
                .filter(known -> known.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> new NotFound("paper entry", entryId));
        RuleViolation.unless(entry.isWaiting(), "vote.error.alreadyDecided");
        return entry;
    }

    private List<Ballot> contents(RoundView round, PaperEntryView entry) {
        byte[] sealed = rounds.reader().sealedEntry(entry.id());
        return BallotBox.of(round.order(), sealOf(round).open(sealed)).shuffled(keys.chance());
    }

    private BoxSeal sealOf(RoundView round) {
        return keys.seal(rounds.reader().keyOf(round.id()), round.id());
    }

    private void record(Actor actor, String action, SessionDetails session, int papers) {
        audit.record(actor, action, session.subject(), Map.of("papers", Change.of(null, papers)));
    }
}
