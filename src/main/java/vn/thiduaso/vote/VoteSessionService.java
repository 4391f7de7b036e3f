package vn.thiduaso.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Plans sessions, notes who is there, sets the agenda, ends the meeting. */
@Service
@Transactional
public class VoteSessionService {

    private static final int LONGEST_NAME = 150;

    private final VoteSessionRepository sessions;
    private final SessionStore store;
    private final VoteQueries queries;
    private final Council council;
    private final AuditLog audit;
    private final Clock clock;

    VoteSessionService(
            VoteSessionRepository sessions,
            SessionStore store,
            VoteQueries queries,
            Council council,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.queries = queries;
        this.council = council;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans a session with the bloc's members of its day and gives its id. */
    public long plan(Actor actor, long campaignId, SessionDraft draft) {
        SessionPlan plan = planned(actor, campaignId, draft);
        long blocId = queries.planning(actor, campaignId).blocId();
        VoteSession session = sessions.saveAndFlush(new VoteSession(campaignId, plan, actor.name(), clock.instant()));
        store.replaceMembers(session.id(), council.members(blocId, plan.heldOn()));
        record(actor, "vote.planned", session, Map.of("heldOn", Change.of(null, plan.heldOn())));
        return session.id();
    }

    /** Changes the plan; another day may have other members. */
    public void replan(Actor actor, long campaignId, long sessionId, SessionDraft draft, int version) {
        SessionPlan plan = planned(actor, campaignId, draft);
        VoteSession session = find(campaignId, sessionId);
        if (session.version() != version) {
            throw new StaleVersion("session " + sessionId);
        }
        boolean otherDay = !session.heldOn().equals(plan.heldOn());
        Change day = Change.of(session.heldOn(), plan.heldOn());
        session.plan(plan);
        sessions.saveAndFlush(session);
        if (otherDay) {
            long blocId = queries.planning(actor, campaignId).blocId();
            store.replaceMembers(sessionId, council.members(blocId, plan.heldOn()));
        }
        record(actor, "vote.replanned", session, Map.of("heldOn", day));
    }

    /** A session that never handed out a ballot can be dropped. */
    public void drop(Actor actor, long campaignId, long sessionId) {
        queries.running(actor, campaignId, sessionId);
        VoteSession session = find(campaignId, sessionId);
        session.requirePreparing();
        sessions.delete(session);
        record(actor, "vote.dropped", session, Map.of());
    }

    /** Notes who is there; nobody who has handed in a ballot becomes anything else, and the quorum stays reached. */
    public void note(Actor actor, long campaignId, long sessionId, Collection<Presence> presences) {
        SessionDetails before = queries.keeping(actor, campaignId, sessionId);
        VoteSession session = find(campaignId, sessionId);
        session.requireNotEnded();
        Map<Long, MemberView> members =
                before.members().stream().collect(Collectors.toMap(MemberView::unitId, Function.identity()));
        Map<String, Change> changes = new HashMap<>();
        for (Presence presence : presences) {
            MemberView member = members.get(presence.unitId());
            if (member == null) {
                throw new NotFound("council member", presence.unitId());
            }
            RuleViolation.unless(
                    presence.representative().length() <= LONGEST_NAME, "vote.error.representative", LONGEST_NAME);
            boolean moved = member.attendance() != presence.attendance();
            RuleViolation.unless(
                    !moved || store.changeMeans(sessionId, presence), "vote.error.hasVoted", member.unitName());
            if (moved) {
                changes.put(member.unitName(), Change.of(member.attendance(), presence.attendance()));
            }
        }
        store.note(sessionId, presences);
        SessionDetails after = queries.keeping(actor, campaignId, sessionId);
        RuleViolation.unless(
                after.isQuorate() || !queries.isOpen(actor, campaignId, sessionId),
                "vote.error.quorum",
                after.present(),
                after.members().size(),
                after.needed());
        record(actor, "vote.attendance", session, changes);
    }

    /** Puts these nominations on the agenda; what was voted on already stays there. */
    public void setAgenda(Actor actor, long campaignId, long sessionId, Set<Long> nominationIds) {
        List<AgendaItem> chosen = queries.choices(actor, campaignId, sessionId).stream()
                .filter(item -> nominationIds.contains(item.nominationId()))
                .toList();
        VoteSession session = find(campaignId, sessionId);
        session.requireNotEnded();
        store.replaceAgenda(sessionId, chosen);
        record(actor, "vote.agenda", session, Map.of("nominees", Change.of(null, chosen.size())));
    }

    /** From the first round on the plan stands. */
    public void begin(Actor actor, long campaignId, long sessionId) {
        queries.running(actor, campaignId, sessionId);
        VoteSession session = find(campaignId, sessionId);
        session.begin();
        sessions.saveAndFlush(session);
    }

    /** Ends the meeting; whether ballots are still out is for {@code vote.ballot} to know. */
    public void end(Actor actor, long campaignId, long sessionId, Instant endedAt, String discussion) {
        queries.running(actor, campaignId, sessionId);
        VoteSession session = find(campaignId, sessionId);
        RuleViolation.unless(!queries.isOpen(actor, campaignId, sessionId), "vote.error.stillOpen");
        session.end(endedAt, discussion);
        record(actor, "vote.ended", session, Map.of("endedAt", Change.of(null, endedAt)));
    }

    private SessionPlan planned(Actor actor, long campaignId, SessionDraft draft) {
        return new SessionPlan(
                draft.startsAt(),
                draft.place(),
                official(queries.chairs(actor, campaignId), draft.chairAccount()),
                official(queries.secretaries(actor, campaignId), draft.secretaryAccount()),
                draft.quorum());
    }

    private static Official official(List<Official> known, long account) {
        return known.stream()
                .filter(official -> official.accountId() == account)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("vote.error.official"));
    }

    private VoteSession find(long campaignId, long sessionId) {
        return sessions.findByIdAndCampaignId(sessionId, campaignId)
                .orElseThrow(() -> new NotFound("session", sessionId));
    }

    private void record(Actor actor, String action, VoteSession session, Map<String, Change> changes) {
        String code = queries.campaignCode(actor, session.campaignId());
        audit.record(actor, action, session.view().subject(code), changes);
    }
}
