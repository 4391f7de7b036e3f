package vn.thiduaso.ranking.objection;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.evidence.EvidenceForm;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** The evidence of an objection: open to change for the head of the unit while it waits and the window is open. */
@Service
@Transactional
public class ObjectionEvidenceService {

    private final ObjectionRepository objections;
    private final RankingQueries rankings;
    private final CampaignCatalogue campaigns;
    private final EvidenceStore evidence;
    private final Clock clock;

    ObjectionEvidenceService(
            ObjectionRepository objections,
            RankingQueries rankings,
            CampaignCatalogue campaigns,
            EvidenceStore evidence,
            Clock clock) {
        this.objections = objections;
        this.rankings = rankings;
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Adds what one of the evidence forms sent. */
    public void add(Actor actor, ObjectionAddress unit, long objectionId, EvidenceForm form) {
        evidence.add(actor, openKey(actor, unit, objectionId), form);
    }

    public void remove(Actor actor, ObjectionAddress unit, long objectionId, long evidenceId) {
        evidence.remove(actor, openKey(actor, unit, objectionId), evidenceId);
    }

    private String openKey(Actor actor, ObjectionAddress unit, long objectionId) {
        long bloc = campaigns.campaignOfPeriod(unit.periodId()).blocId();
        ObjectionPolicy.requireHead(actor, bloc, unit.unitId());
        objections
                .findById(objectionId)
                .filter(objection -> objection.isOf(unit))
                .orElseThrow(() -> new NotFound("objection", objectionId))
                .requireOpen();
        boolean open = rankings.status(actor, unit.periodId()).takesObjectionsAt(clock.instant());
        RuleViolation.unless(open, "ranking.error.windowClosed");
        return ObjectionView.evidenceKey(objectionId);
    }
}
