package vn.thiduaso.vote;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationStatus;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.StaffView;

/** The nominations of a campaign that can be voted on, by award form, collectives before individuals. */
@Component
class Agenda {

    private static final Set<NominationStatus> VOTABLE = Arrays.stream(NominationStatus.values())
            .filter(NominationStatus::isVotable)
            .collect(Collectors.toUnmodifiableSet());

    private final NominationQueries nominations;

    Agenda(NominationQueries nominations) {
        this.nominations = nominations;
    }

    List<AgendaItem> votable(Actor actor, CampaignSheet campaign) {
        List<Long> forms =
                campaign.awardForms().stream().map(AwardFormSheet::id).toList();
        return nominations.withStatus(actor, campaign.id(), VOTABLE).stream()
                .map(Agenda::item)
                .sorted(Comparator.comparingInt((AgendaItem item) -> forms.indexOf(item.awardFormId()))
                        .thenComparing(AgendaItem::individual))
                .toList();
    }

    private static AgendaItem item(NominationView nomination) {
        StaffView person = nomination.person();
        return new AgendaItem(
                nomination.id(),
                nomination.candidacy().awardFormId(),
                nomination.isIndividual(),
                nomination.subjectName(),
                nomination.unitName(),
                person == null ? null : person.post(),
                nomination.content().summary());
    }
}
