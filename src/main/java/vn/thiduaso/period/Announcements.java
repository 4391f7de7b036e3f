package vn.thiduaso.period;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.DatesChanged;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.disclosure.Disclosures;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.disclosure.NewDisclosure;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitView;

/** Writes down what was changed about a period, and tells whoever sends letters. */
@Component
class Announcements {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Disclosures disclosures;

    Announcements(AuditLog audit, ApplicationEventPublisher events, Disclosures disclosures) {
        this.disclosures = disclosures;
        this.audit = audit;
        this.events = events;
    }

    void changed(Actor actor, CampaignSheet campaign, Reach reach, Instant at) {
        PeriodSheet before = reach.before();
        PeriodDates after = reach.after();
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("opensOn", Change.of(before.opensOn(), after.opensOn()));
        changes.put("deadline", Change.of(before.deadline(), after.deadline()));
        changes.put("locksOn", Change.of(before.locksOn(), after.locksOn()));
        changes.put("graceMinutes", Change.of(before.graceMinutes(), after.graceMinutes()));
        audit.record(actor, "period.changed", campaign.code() + " · " + before.code(), changes);
        long id = before.id();
        disclosures.add(
                actor, NewDisclosure.ofDate(LockedChangeKind.OPENING_CHANGED, id, before.opensOn(), after.opensOn()));
        disclosures.add(
                actor,
                NewDisclosure.ofDate(LockedChangeKind.DEADLINE_CHANGED, id, before.deadline(), after.deadline()));
        disclosures.add(
                actor, NewDisclosure.ofDate(LockedChangeKind.LOCK_CHANGED, id, before.locksOn(), after.locksOn()));
        if (reach.isTold()) {
            events.publishEvent(new DatesChanged(before.id(), before.dates(), after, reach.unitIds(), at));
        }
    }

    void reopened(Actor actor, PeriodSheet period, UnitView unit, Map<String, Change> changes, ReopeningChanged news) {
        audit.record(actor, "report.reopened", period.code() + " · " + unit.name(), changes);
        Change reason = changes.get("reason");
        disclosures.add(
                actor,
                NewDisclosure.ofReport(
                                LockedChangeKind.REOPENED,
                                period.id(),
                                unit.id(),
                                reason == null ? null : reason.after())
                        .until(news.until()));
        events.publishEvent(news);
    }

    void revoked(Actor actor, PeriodSheet period, UnitView unit, Map<String, Change> changes, ReopeningChanged news) {
        audit.record(actor, "report.reopeningRevoked", period.code() + " · " + unit.name(), changes);
        disclosures.add(
                actor,
                NewDisclosure.ofReport(LockedChangeKind.REOPENING_REVOKED, period.id(), unit.id(), null)
                        .until(news.until()));
        events.publishEvent(news);
    }
}
