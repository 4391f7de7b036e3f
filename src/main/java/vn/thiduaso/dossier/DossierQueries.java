package vn.thiduaso.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.FormerNames;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads what a dossier is made of, as it was on the day of signing. */
@Service
@Transactional(readOnly = true)
public class DossierQueries {

    private final CampaignQueries campaigns;
    private final NominationQueries nominations;
    private final RankingQueries rankings;
    private final UnitCatalogue units;

    DossierQueries(
            CampaignQueries campaigns, NominationQueries nominations, RankingQueries rankings, UnitCatalogue units) {
        this.campaigns = campaigns;
        this.nominations = nominations;
        this.rankings = rankings;
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
                byRank(actor, campaign, request.list(), accepted(actor, campaignId, request.list())));
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

    /** Collectives in the order of the ranking they were chosen by; without one, or without a place, as they come. */
    private List<NominationView> byRank(
            Actor actor, CampaignSheet campaign, ListKey list, List<NominationView> nominations) {
        Map<Long, Integer> places = new HashMap<>();
        ranked(campaign, list)
                .flatMap(period -> rankings.published(actor, period.id()))
                .ifPresent(table -> table.lines().forEach(line -> {
                    Integer place = line.place();
                    if (place != null) {
                        places.put(line.unitId(), place);
                    }
                }));
        Comparator<NominationView> byPlace = Comparator.comparing(nomination -> nomination.isIndividual()
                ? Integer.MAX_VALUE
                : places.getOrDefault(nomination.candidacy().unitId(), Integer.MAX_VALUE - 1));
        return nominations.stream().sorted(byPlace).toList();
    }

    /** The year's period, or the campaign's last one. */
    private static Optional<PeriodSheet> ranked(CampaignSheet campaign, ListKey list) {
        return campaign.periods().stream()
                .filter(period -> period.kind() == PeriodKind.YEAR)
                .filter(period -> list.year() == null || list.year() == period.year())
                .max(Comparator.comparing(PeriodSheet::dataTo));
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
