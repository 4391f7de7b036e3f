package vn.thiduaso.dossier.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.dossier.DossierRequest;
import vn.thiduaso.dossier.ListKey;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.Signer;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.FormerNames;
import vn.thiduaso.unit.TermView;
import vn.thiduaso.unit.UnitCatalogue;

/** Gathers what a dossier says, as of its day of signing; the caller has asked who reads. */
@Component
public class DossierReader {

    private final RankingQueries rankings;
    private final UnitCatalogue units;
    private final GroundText grounds;
    private final VoteSource votes;
    private final EvidenceSource evidence;

    DossierReader(
            RankingQueries rankings,
            UnitCatalogue units,
            GroundText grounds,
            VoteSource votes,
            EvidenceSource evidence) {
        this.rankings = rankings;
        this.units = units;
        this.grounds = grounds;
        this.votes = votes;
        this.evidence = evidence;
    }

    /** The dossier of these nominations; a constant number of statements for each list. */
    public Dossier read(Actor actor, CampaignSheet campaign, DossierRequest request, List<NominationView> nominations) {
        BlocView bloc = units.bloc(campaign.blocId());
        LocalDate day = request.signedOn();
        String department = units.organisationName(bloc.departmentId(), day);
        FormerNames former = new FormerNames(units.organisationNames(bloc.departmentId()), department, bloc.locality());
        List<AwardList> lists = lists(campaign, request, former);
        Map<Long, NomineeVote> voted =
                votes.of(nominations.stream().map(NominationView::id).toList());
        List<Nominee> nominees = new ArrayList<>();
        for (AwardList list : lists) {
            nominations.stream()
                    .filter(nomination -> belongs(nomination, list))
                    .forEach(one -> nominees.add(Nominee.of(one, list, voted.get(one.id()))));
        }
        List<Nominee> collectives = byRank(actor, campaign, lists, nominees);
        return new Dossier(
                place(campaign, bloc, department, former.renewed(bloc.name()), request),
                request.recipient(),
                signing(request, units.term(bloc.id(), day).orElse(null)),
                null,
                lists,
                campaign.legalGrounds().stream()
                        .filter(ground -> ground.isInForceOn(day))
                        .map(grounds::of)
                        .toList(),
                collectives,
                nominees.stream().filter(Nominee::isIndividual).toList(),
                evidence.of(actor, ranked(campaign, lists), nominees));
    }

    private DossierPlace place(
            CampaignSheet campaign, BlocView bloc, String department, String name, DossierRequest request) {
        return new DossierPlace(
                campaign.name(),
                campaign.startsOn().getYear(),
                campaign.endsOn().getYear(),
                name,
                department,
                request.recipient() == Recipient.DEPARTMENT
                        ? department
                        : units.organisationName(bloc.boardId(), request.signedOn()),
                bloc.symbol(),
                bloc.locality());
    }

    private static Signing signing(DossierRequest request, @Nullable TermView term) {
        if (term == null) {
            return new Signing(request.signedOn(), request.signer(), null, null);
        }
        return request.signer() == Signer.HEAD
                ? new Signing(request.signedOn(), Signer.HEAD, term.headPost(), term.headName())
                : new Signing(request.signedOn(), Signer.DEPUTY, term.deputyPost(), term.deputyName());
    }

    /** In the order of the campaign's forms. */
    private static List<AwardList> lists(CampaignSheet campaign, DossierRequest request, FormerNames former) {
        List<AwardList> lists = new ArrayList<>();
        for (AwardFormSheet form : campaign.awardForms()) {
            for (ListKey key : request.lists()) {
                if (key.awardFormId() == form.id()) {
                    lists.add(new AwardList(
                            form.id(),
                            form.code(),
                            former.renewed(form.name()),
                            former.renewed(form.authority()),
                            form.code().startsWith("GK"),
                            key.occasion(),
                            key.year()));
                }
            }
        }
        return lists;
    }

    private static boolean belongs(NominationView nomination, AwardList list) {
        return nomination.candidacy().awardFormId() == list.formId()
                && nomination.candidacy().occasion() == list.occasion()
                && Objects.equals(nomination.candidacy().occasionYear(), list.year());
    }

    /** Collectives of each list in the order of the ranking they were chosen by; without a place, as they come. */
    private List<Nominee> byRank(
            Actor actor, CampaignSheet campaign, List<AwardList> lists, Collection<Nominee> nominees) {
        Map<Long, Integer> places = new HashMap<>();
        ranked(campaign, lists)
                .flatMap(period -> rankings.published(actor, period.id()))
                .map(RankingTable::lines)
                .ifPresent(lines -> lines.forEach(line -> put(places, line)));
        Comparator<Nominee> byPlace =
                Comparator.comparing(nominee -> places.getOrDefault(nominee.unitId(), Integer.MAX_VALUE));
        List<Nominee> sorted = new ArrayList<>();
        for (AwardList list : lists) {
            nominees.stream()
                    .filter(nominee -> !nominee.isIndividual() && nominee.list().equals(list.key()))
                    .sorted(byPlace)
                    .forEach(sorted::add);
        }
        return sorted;
    }

    private static void put(Map<Long, Integer> places, RankingLine line) {
        Integer place = line.place();
        if (place != null) {
            places.put(line.unitId(), place);
        }
    }

    /** The period of the lists' year, or the campaign's last one. */
    private static Optional<PeriodSheet> ranked(CampaignSheet campaign, List<AwardList> lists) {
        Integer year = lists.stream()
                .map(AwardList::year)
                .filter(Objects::nonNull)
                .max(Integer::compareTo)
                .orElse(null);
        return campaign.periods().stream()
                .filter(period -> period.kind() == PeriodKind.YEAR)
                .filter(period -> year == null || year == period.year())
                .max(Comparator.comparing(PeriodSheet::dataTo));
    }
}
