package vn.thiduaso.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.CandidacyRules;
import vn.thiduaso.nomination.candidacy.NominationDraft;
import vn.thiduaso.nomination.eligibility.Eligibility;
import vn.thiduaso.nomination.eligibility.IncompleteNomination;
import vn.thiduaso.nomination.eligibility.rule.EligibilityCheck;
import vn.thiduaso.nomination.eligibility.rule.Nominee;
import vn.thiduaso.nomination.event.EventLog;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.TypedText;

/** What people do with nominations: draft, submit, withdraw for the unit; accept and return for the bloc. */
@Service
@Transactional
public class NominationService {

    private static final int LONGEST_REASON = 1000;

    private final OpenNominations nominations;
    private final CandidacyRules rules;
    private final Eligibility eligibility;
    private final EventLog events;
    private final AuditLog audit;
    private final Clock clock;

    NominationService(
            OpenNominations nominations,
            CandidacyRules rules,
            Eligibility eligibility,
            EventLog events,
            AuditLog audit,
            Clock clock) {
        this.nominations = nominations;
        this.rules = rules;
        this.eligibility = eligibility;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts a draft for a unit that the person works for and gives its id. */
    public long create(Actor actor, long campaignId, NominationDraft draft) {
        CampaignSheet campaign = nominations.campaign(actor, campaignId);
        NominationPolicy.requireWrite(actor, draft.candidacy().unitId());
        rules.checkMember(campaign, draft.candidacy().unitId());
        rules.check(actor, campaign, draft.candidacy());
        Nomination nomination = nominations.store(
                new Nomination(campaignId, draft.candidacy(), draft.content(), actor.name(), clock.instant()));
        step(actor, "nomination.created", nomination, null);
        return nomination.id();
    }

    /**
     * Changes a draft or a returned nomination.
     *
     * @param version as the person read it; {@link StaleVersion} when somebody changed it since
     */
    public void edit(Actor actor, long nominationId, NominationDraft draft, int version) {
        Nomination nomination = nominations.read(actor, nominationId);
        NominationPolicy.requireWrite(actor, nomination.candidacy().unitId());
        if (nomination.version() != version) {
            throw new StaleVersion("nomination " + nominationId);
        }
        rules.check(actor, nominations.campaign(actor, nomination.campaignId()), draft.candidacy());
        NominationDraft before = new NominationDraft(nomination.candidacy(), nomination.content());
        nominations.requireOnly(draft.candidacy(), nominationId);
        nomination.change(draft.candidacy(), draft.content());
        nominations.flush();
        record(actor, "nomination.saved", nomination, NominationChanges.between(before, draft));
    }

    /** The unit's head signs it off; {@link IncompleteNomination} names what is missing. */
    public void submit(Actor actor, long nominationId) {
        Nomination nomination = nominations.read(actor, nominationId);
        Candidacy candidacy = nomination.candidacy();
        NominationPolicy.requireSubmit(actor, candidacy.unitId());
        nomination.submit(actor.name(), clock.instant());
        CampaignSheet campaign = nominations.campaign(actor, nomination.campaignId());
        List<EligibilityCheck> blocking =
                eligibility.of(actor, campaign, new Nominee(nominationId, candidacy, nomination.content())).stream()
                        .filter(EligibilityCheck::isBlocking)
                        .toList();
        if (!blocking.isEmpty()) {
            throw new IncompleteNomination(blocking);
        }
        step(actor, "nomination.submitted", nomination, null);
    }

    /** The unit takes it back before it is in a dossier; what the bloc has taken up already with a reason. */
    public void withdraw(Actor actor, long nominationId, String typed) {
        Nomination nomination = nominations.read(actor, nominationId);
        NominationPolicy.requireWithdraw(actor, nomination.candidacy().unitId(), nomination.status());
        String reason = TypedText.clean(typed);
        RuleViolation.unless(reason.length() <= LONGEST_REASON, "nomination.error.longReason", LONGEST_REASON);
        nomination.withdraw(reason, actor.name(), clock.instant());
        step(actor, "nomination.withdrawn", nomination, reason.isEmpty() ? null : reason);
    }

    /** A leader of the bloc, not of the same unit, takes it up for the council. */
    public void accept(Actor actor, long nominationId) {
        Nomination nomination = forDecision(actor, nominationId);
        nomination.accept(actor.name(), clock.instant());
        step(actor, "nomination.accepted", nomination, null);
    }

    /** A leader of the bloc, not of the same unit, returns it with a reason. */
    public void sendBack(Actor actor, long nominationId, String reason) {
        Nomination nomination = forDecision(actor, nominationId);
        RuleViolation.unless(reason.length() <= LONGEST_REASON, "nomination.error.longReason", LONGEST_REASON);
        nomination.sendBack(reason.strip(), actor.name(), clock.instant());
        step(actor, "nomination.returned", nomination, reason.strip());
    }

    private Nomination forDecision(Actor actor, long nominationId) {
        Nomination nomination = nominations.read(actor, nominationId);
        long blocId = nominations.campaign(actor, nomination.campaignId()).blocId();
        NominationPolicy.requireDecide(actor, nomination.candidacy().unitId(), blocId);
        return nomination;
    }

    private void step(Actor actor, String action, Nomination nomination, @Nullable String note) {
        events.record(actor, nomination.id(), nomination.status(), note);
        record(actor, action, nomination, note == null ? Map.of() : Map.of("reason", Change.of(null, note)));
    }

    private void record(Actor actor, String action, Nomination nomination, Map<String, Change> changes) {
        audit.record(actor, action, nominations.subject(actor, nomination), changes);
    }
}
