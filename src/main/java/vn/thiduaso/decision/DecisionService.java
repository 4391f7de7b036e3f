package vn.thiduaso.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Superiors record decisions about what was forwarded to them, in whole or for some of the nominees. */
@Service
@Transactional
public class DecisionService {

    private final ForwardedDossiers dossiers;
    private final CampaignQueries campaigns;
    private final Recorder recorder;
    private final AuditLog audit;
    private final Clock clock;

    DecisionService(
            ForwardedDossiers dossiers, CampaignQueries campaigns, Recorder recorder, AuditLog audit, Clock clock) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.recorder = recorder;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a decision says about one nominee; with a reason it is refused. */
    public record Ruling(
            long nominationId, boolean granted, @Nullable String reason) {}

    /** Records a decision about these nominees of the dossier; the others wait for another one. */
    public int decide(Actor actor, long dossierId, String number, LocalDate day, List<Ruling> rulings) {
        ForwardedDossier dossier = dossiers.one(actor, dossierId);
        DecisionPolicy.requireDecide(actor, dossier.blocId());
        RuleViolation.unless(!rulings.isEmpty(), "decision.error.nobody");
        RuleViolation.unless(!day.isAfter(LocalDate.now(clock)), "decision.error.future");
        Set<Long> inDossier = Set.copyOf(dossiers.nominationIds(dossier));
        RuleViolation.unless(
                rulings.stream().allMatch(ruling -> inDossier.contains(ruling.nominationId())),
                "decision.error.notInDossier");
        CampaignSheet campaign = campaigns.campaign(actor, dossier.campaignId());
        int granted = recorder.record(actor, dossier, campaign, new Recorder.Head(number, day), rulings);
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("number", Change.of(null, number));
        changes.put("granted", Change.of(null, granted));
        changes.put("refused", Change.of(null, rulings.size() - granted));
        audit.record(actor, "decision.recorded", campaign.code() + " · " + dossier.paperNumber(), changes);
        return rulings.size();
    }
}
