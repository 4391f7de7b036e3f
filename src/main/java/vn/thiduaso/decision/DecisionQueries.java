package vn.thiduaso.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;

/** Reads what went up and what became of it: superiors and leaders of the bloc. */
@Service
@Transactional(readOnly = true)
public class DecisionQueries {

    private final ForwardedDossiers dossiers;
    private final DecisionRows rows;
    private final NominationQueries nominations;
    private final CampaignQueries campaigns;
    private final EvidenceStore files;

    DecisionQueries(
            ForwardedDossiers dossiers,
            DecisionRows rows,
            NominationQueries nominations,
            CampaignQueries campaigns,
            EvidenceStore files) {
        this.files = files;
        this.dossiers = dossiers;
        this.rows = rows;
        this.nominations = nominations;
        this.campaigns = campaigns;
    }

    /** A dossier in the list, with how many of its nominees are decided on. */
    public record Line(
            ForwardedDossier dossier,
            CampaignSheet campaign,
            int decided,
            @Nullable Supplement open) {

        public int nominees() {
            return dossier.collectives() + dossier.individuals();
        }
    }

    /** A dossier with its nominees, requests and what the person may do. */
    public record Page(
            ForwardedDossier dossier,
            CampaignSheet campaign,
            List<DecidedNominee> nominees,
            List<Supplement> supplements,
            List<RecordedDecision> decisions,
            boolean decides,
            boolean answers) {

        public List<DecidedNominee> openNominees() {
            return nominees.stream().filter(DecidedNominee::isOpen).toList();
        }

        public @Nullable Supplement openSupplement() {
            return supplements.stream().filter(Supplement::isOpen).findFirst().orElse(null);
        }
    }

    /** Everything that went up, the latest first: a constant of statements. */
    public List<Line> lines(Actor actor) {
        DecisionPolicy.requirePortal(actor);
        List<ForwardedDossier> all = dossiers.of(actor);
        Map<Long, Long> decided = dossiers.decided(actor);
        Map<Long, Supplement> open = open(all).stream()
                .collect(Collectors.toMap(Supplement::dossierId, each -> each, (first, second) -> first));
        return all.stream()
                .map(dossier -> new Line(
                        dossier,
                        campaigns.campaign(actor, dossier.campaignId()),
                        decided.getOrDefault(dossier.id(), 0L).intValue(),
                        open.get(dossier.id())))
                .toList();
    }

    public Page page(Actor actor, long dossierId) {
        DecisionPolicy.requirePortal(actor);
        ForwardedDossier dossier = dossiers.one(actor, dossierId);
        CampaignSheet campaign = campaigns.campaign(actor, dossier.campaignId());
        List<Long> ids = dossiers.nominationIds(dossier);
        Map<Long, DecisionRows.Outcome> outcomes = rows.outcomes(ids);
        List<DecidedNominee> nominees = nominations.byIds(actor, ids).stream()
                .map(view -> nominee(campaign, view, outcomes.get(view.id())))
                .sorted(Comparator.comparing(nominee -> nominee.nomination().isIndividual()))
                .toList();
        return new Page(
                dossier,
                campaign,
                nominees,
                rows.supplements(dossierId),
                withFiles(actor, rows.decisions(dossierId)),
                actor.readsAsSuperior(dossier.blocId()),
                actor.leads(dossier.blocId()));
    }

    private List<RecordedDecision> withFiles(Actor actor, List<RecordedDecision> decisions) {
        Map<String, List<EvidenceView>> found = files.find(
                actor,
                decisions.stream()
                        .map(decision -> RecordedDecision.ownerKey(decision.id()))
                        .toList());
        return decisions.stream()
                .map(decision -> new RecordedDecision(
                        decision.id(),
                        decision.number(),
                        decision.decidedOn(),
                        decision.recordedAt(),
                        decision.recordedBy(),
                        decision.granted(),
                        decision.refused(),
                        found.getOrDefault(RecordedDecision.ownerKey(decision.id()), List.of())))
                .toList();
    }

    /** Requests that the leaders of the person's blocs have to answer: two statements. */
    public List<Supplement> toAnswer(Actor actor) {
        List<Long> led = campaigns.campaigns(actor).stream()
                .filter(campaign -> actor.leads(campaign.blocId()))
                .map(CampaignSheet::id)
                .toList();
        return led.isEmpty() ? List.of() : rows.open(led);
    }

    private List<Supplement> open(List<ForwardedDossier> all) {
        Set<Long> ids = all.stream().map(ForwardedDossier::campaignId).collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : rows.open(ids);
    }

    private static DecidedNominee nominee(
            CampaignSheet campaign, NominationView view, DecisionRows.@Nullable Outcome outcome) {
        String form = campaign.awardForm(view.candidacy().awardFormId()).name();
        return outcome == null
                ? new DecidedNominee(view, form, null, null, null, null, null)
                : new DecidedNominee(
                        view,
                        form,
                        outcome.granted(),
                        outcome.reason(),
                        outcome.prize(),
                        outcome.number(),
                        outcome.decidedOn());
    }
}
