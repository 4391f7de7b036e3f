package vn.thiduaso.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads what a dossier is made of, as it was on the day of signing. */
@Service
@Transactional(readOnly = true)
public class DossierQueries {

    private final CampaignQueries campaigns;
    private final NominationQueries nominations;
    private final UnitCatalogue units;

    DossierQueries(CampaignQueries campaigns, NominationQueries nominations, UnitCatalogue units) {
        this.campaigns = campaigns;
        this.nominations = nominations;
        this.units = units;
    }

    /** What the campaign can send up. */
    public DossierStart start(Actor actor, long campaignId) {
        CampaignSheet campaign = campaign(actor, campaignId);
        return new DossierStart(
                campaign,
                nominations.acceptedGroups(actor, campaignId),
                nominations.counts(actor, campaignId).toDecide());
    }

    /** What goes into the papers of the request; its form must be one of the campaign's. */
    public Dossier dossier(Actor actor, long campaignId, DossierRequest request) {
        CampaignSheet campaign = campaign(actor, campaignId);
        AwardFormSheet form = campaign.awardForm(request.list().awardFormId());
        BlocView bloc = units.bloc(campaign.blocId());
        LocalDate day = request.signedOn();
        return new Dossier(
                campaign,
                form,
                request,
                names(bloc, form, request),
                units.term(bloc.id(), day).orElse(null),
                campaign.legalGrounds().stream()
                        .filter(ground -> ground.isInForceOn(day))
                        .toList(),
                accepted(actor, campaignId, request.list()));
    }

    private CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        DossierPolicy.requireRead(actor, campaign.blocId());
        return campaign;
    }

    private List<NominationView> accepted(Actor actor, long campaignId, ListKey list) {
        return nominations.accepted(actor, campaignId, list.awardFormId()).stream()
                .filter(nomination -> nomination.candidacy().occasion() == list.occasion())
                .filter(nomination -> Objects.equals(nomination.candidacy().occasionYear(), list.year()))
                .toList();
    }

    private PaperNames names(BlocView bloc, AwardFormSheet form, DossierRequest request) {
        LocalDate day = request.signedOn();
        String department = units.organisationName(bloc.departmentId(), day);
        FormerNames former = new FormerNames(units.organisationNames(bloc.departmentId()), department, bloc.locality());
        String recipient =
                request.recipient() == Recipient.DEPARTMENT ? department : units.organisationName(bloc.boardId(), day);
        return new PaperNames(
                former.renewed(bloc.name()),
                department,
                recipient,
                former.renewed(form.name()),
                bloc.symbol(),
                bloc.locality());
    }
}
