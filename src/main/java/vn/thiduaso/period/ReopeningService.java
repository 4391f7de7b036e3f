package vn.thiduaso.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.PeriodStore;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.report.timing.Reopenings;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.unit.UnitView;

/**
 * Opens one unit's report again after the lock, and takes that back. For leaders of the bloc, as long as the period's
 * ranking is not published. What the unit submits stays late.
 */
@Service
@Transactional
public class ReopeningService {

    static final int LONGEST_REASON = 500;
    private static final int LONGEST_DAYS = 366;

    private final OpenPeriods periods;
    private final PeriodStore store;
    private final Reopenings reopenings;
    private final LockedReports locked;
    private final Announcements announcements;
    private final Clock clock;

    ReopeningService(
            OpenPeriods periods,
            PeriodStore store,
            Reopenings reopenings,
            LockedReports locked,
            Announcements announcements,
            Clock clock) {
        this.periods = periods;
        this.store = store;
        this.reopenings = reopenings;
        this.locked = locked;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Opens the report of a unit that could not submit, or not answer, until the end of the day. */
    public void reopen(Actor actor, long periodId, long unitId, LocalDate until, String reason) {
        CampaignSheet campaign = periods.forChanging(actor, periodId);
        PeriodSheet period = store.locked(periodId);
        String why = TypedText.clean(reason);
        LocalDate today = LocalDate.now(clock);
        RuleViolation.unless(!why.isEmpty(), "period.error.reasonMissing");
        RuleViolation.unless(why.length() <= LONGEST_REASON, "period.error.reasonTooLong", LONGEST_REASON);
        RuleViolation.unless(!until.isBefore(today), "period.error.untilInThePast");
        RuleViolation.unless(!until.isAfter(today.plusDays(LONGEST_DAYS)), "period.error.untilTooLate");
        UnitView unit = locked.of(actor, campaign, period).stream()
                .filter(found -> found.id() == unitId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("period.error.notLocked"));
        reopenings.open(actor, periodId, unitId, until, why);
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("until", Change.of(null, until));
        changes.put("reason", Change.of(null, why));
        announcements.reopened(
                actor,
                period,
                unit,
                changes,
                new ReopeningChanged(periodId, unitId, until, true, actor.name(), clock.instant()));
    }

    /** Takes a reopening back: from now on the unit can submit nothing. */
    public void revoke(Actor actor, long periodId, long reopeningId) {
        CampaignSheet campaign = periods.forChanging(actor, periodId);
        Reopening reopening = reopenings.of(List.of(periodId)).stream()
                .filter(found -> found.id() == reopeningId)
                .findFirst()
                .orElseThrow(() -> new NotFound("reopening", reopeningId));
        RuleViolation.unless(reopening.isActiveOn(LocalDate.now(clock)), "period.error.notInForce");
        RuleViolation.unless(reopenings.revoke(actor, reopeningId), "period.error.notInForce");
        announcements.revoked(
                actor,
                campaign.period(periodId),
                locked.unit(reopening.unitId()),
                Map.of("until", Change.of(reopening.until(), null)),
                new ReopeningChanged(
                        periodId, reopening.unitId(), reopening.until(), false, actor.name(), clock.instant()));
    }
}
