package vn.thiduaso.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Superiors ask the bloc to mend or complete a dossier, its leaders answer. */
@Service
@Transactional
public class SupplementService {

    private final ForwardedDossiers dossiers;
    private final DecisionRows rows;
    private final CampaignQueries campaigns;
    private final AuditLog audit;
    private final Clock clock;

    SupplementService(
            ForwardedDossiers dossiers, DecisionRows rows, CampaignQueries campaigns, AuditLog audit, Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks the bloc, once at a time. */
    public void ask(Actor actor, long dossierId, String reason, LocalDate dueOn) {
        ForwardedDossier dossier = dossiers.one(actor, dossierId);
        DecisionPolicy.requireDecide(actor, dossier.blocId());
        RuleViolation.unless(!dueOn.isBefore(LocalDate.now(clock)), "decision.error.dueOn");
        RuleViolation.unless(rows.openOf(dossierId).isEmpty(), "decision.error.asked");
        rows.ask(actor, dossier, reason, dueOn);
        audit.record(
                actor,
                "decision.asked",
                subject(actor, dossier),
                Map.of("reason", Change.of(null, reason), "until", Change.of(null, dueOn)));
    }

    /** Answers the open request, with a new edition or in words. */
    public void answer(Actor actor, long dossierId, String answer) {
        ForwardedDossier dossier = dossiers.one(actor, dossierId);
        DecisionPolicy.requireLead(actor, dossier.blocId());
        Supplement open = rows.openOf(dossierId).orElseThrow(() -> new RuleViolation("decision.error.nothingAsked"));
        RuleViolation.unless(rows.answer(actor, open.id(), answer) == 1, "decision.error.nothingAsked");
        audit.record(actor, "decision.answered", subject(actor, dossier), Map.of("text", Change.of(null, answer)));
    }

    private String subject(Actor actor, ForwardedDossier dossier) {
        return campaigns.campaign(actor, dossier.campaignId()).code() + " · " + dossier.paperNumber();
    }
}
