package vn.thiduaso.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Reads council sessions; who neither leads the bloc nor belongs to a member finds none. */
@Service
@Transactional(readOnly = true)
public class VoteQueries {

    private final SessionReader reader;
    private final CampaignQueries campaigns;
    private final Council council;
    private final Agenda agenda;
    private final Clock clock;

    VoteQueries(SessionReader reader, CampaignQueries campaigns, Council council, Agenda agenda, Clock clock) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.council = council;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The campaign's sessions, latest first: one statement. */
    public List<SessionLine> sessions(Actor actor, long campaignId) {
        readable(actor, campaignId);
        return reader.lines(campaignId);
    }

    /** The campaign, for who may read its sessions. */
    public CampaignSheet campaign(Actor actor, long campaignId) {
        return readable(actor, campaignId);
    }

    /** Whether the person runs sessions of the campaign's bloc. */
    public boolean mayRun(Actor actor, long campaignId) {
        return VotePolicy.mayRun(actor, campaigns.campaign(actor, campaignId).blocId());
    }

    /** Where a session is found, or {@link NotFound}; whether the person may read it is asked by who reads it. */
    public VoteAddress address(Actor actor, long sessionId) {
        long campaignId = reader.campaignOf(sessionId).orElseThrow(() -> new NotFound("session", sessionId));
        return new VoteAddress(campaigns.campaign(actor, campaignId).id(), sessionId);
    }

    /** The session with members and agenda: three statements. */
    public SessionDetails session(Actor actor, long campaignId, long sessionId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        SessionView session =
                reader.session(campaignId, sessionId).orElseThrow(() -> new NotFound("session", sessionId));
        List<MemberView> members = reader.members(sessionId);
        VotePolicy.requireRead(
                actor,
                campaign.blocId(),
                members.stream().map(MemberView::unitId).toList());
        long secretary = session.secretary().accountId();
        return new SessionDetails(
                campaign,
                session,
                members,
                reader.agenda(sessionId),
                VotePolicy.mayRun(actor, campaign.blocId()),
                VotePolicy.mayKeep(actor, campaign.blocId(), secretary),
                VotePolicy.isSecretary(actor, secretary));
    }

    /** The session for who keeps it. */
    public SessionDetails keeping(Actor actor, long campaignId, long sessionId) {
        SessionDetails found = session(actor, campaignId, sessionId);
        VotePolicy.requireKeep(
                actor, found.campaign().blocId(), found.session().secretary().accountId());
        return found;
    }

    /** The session for who runs it. */
    public SessionDetails running(Actor actor, long campaignId, long sessionId) {
        SessionDetails found = session(actor, campaignId, sessionId);
        VotePolicy.requireRun(actor, found.campaign().blocId());
        return found;
    }

    /** Whether ballots can be cast now. */
    public boolean isOpen(Actor actor, long campaignId, long sessionId) {
        return sessions(actor, campaignId).stream().anyMatch(line -> line.id() == sessionId && line.open());
    }

    /** The campaign's code, as the audit trail names it. */
    String campaignCode(Actor actor, long campaignId) {
        return campaigns.campaign(actor, campaignId).code();
    }

    /** The campaign, for who plans a session. */
    public CampaignSheet planning(Actor actor, long campaignId) {
        CampaignSheet campaign = readable(actor, campaignId);
        VotePolicy.requireRun(actor, campaign.blocId());
        return campaign;
    }

    /** Who may chair sessions. */
    public List<Official> chairs(Actor actor, long campaignId) {
        return council.chairs(planning(actor, campaignId).blocId());
    }

    /** Who may keep the minutes. */
    public List<Official> secretaries(Actor actor, long campaignId) {
        return council.secretaries(planning(actor, campaignId).blocId(), LocalDate.now(clock));
    }

    /** What can stand on the agenda: what stands there, and what else can be voted on. */
    public List<AgendaItem> choices(Actor actor, long campaignId, long sessionId) {
        SessionDetails found = running(actor, campaignId, sessionId);
        List<AgendaItem> choices = new ArrayList<>(found.agenda());
        List<Long> there = choices.stream().map(AgendaItem::nominationId).toList();
        agenda.votable(actor, found.campaign()).stream()
                .filter(item -> !there.contains(item.nominationId()))
                .forEach(choices::add);
        return choices;
    }

    private CampaignSheet readable(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        VotePolicy.requireRead(actor, campaign.blocId(), council.memberIds(campaign.blocId(), LocalDate.now(clock)));
        return campaign;
    }
}
