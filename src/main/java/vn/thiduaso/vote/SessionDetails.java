package vn.thiduaso.vote;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;

/**
 * A session with its members and its agenda.
 *
 * @param runs whether the person leads the bloc and so runs the session
 * @param keeps whether the person may note the attendance: leaders and the secretary
 * @param secretary whether the person is the session's secretary
 */
public record SessionDetails(
        CampaignSheet campaign,
        SessionView session,
        List<MemberView> members,
        List<AgendaItem> agenda,
        boolean runs,
        boolean keeps,
        boolean secretary) {

    /** The same with what somebody wants to note of the members. */
    public SessionDetails with(List<Presence> presences) {
        List<MemberView> noted = members.stream()
                .map(member -> presences.stream()
                        .filter(presence -> presence.unitId() == member.unitId())
                        .map(presence -> new MemberView(
                                member.unitId(), member.unitName(), presence.representative(), presence.attendance()))
                        .findFirst()
                        .orElse(member))
                .toList();
        return new SessionDetails(campaign, session, noted, agenda, runs, keeps, secretary);
    }

    /** What the audit trail calls the session. */
    public String subject() {
        return session.subject(campaign.code());
    }

    /** Those on the agenda for one award form. */
    public List<AgendaItem> ofForm(long awardFormId) {
        return agenda.stream().filter(item -> item.awardFormId() == awardFormId).toList();
    }

    public int present() {
        return (int) members.stream().filter(MemberView::isPresent).count();
    }

    /** Whether enough members are present for ballots to be handed out. */
    public boolean isQuorate() {
        return session.quorum().isReached(present(), members.size());
    }

    /** How many have to be present. */
    public int needed() {
        return session.quorum().needed(members.size());
    }
}
