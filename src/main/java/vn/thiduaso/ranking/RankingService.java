package vn.thiduaso.ranking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.disclosure.Disclosures;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.disclosure.NewDisclosure;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.TypedText;

/**
 * Adopts the score table of a period as preliminary, and publishes it. All is read as it was at one moment, and no report of
 * the period changes until it is written down.
 */
@Service
@Transactional(isolation = Isolation.REPEATABLE_READ)
public class RankingService {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_WINDOW = 90;

    private final RankingQueries queries;
    private final RankingSteps steps;
    private final Freezer freezer;
    private final AuditLog audit;
    private final Disclosures disclosures;
    private final Clock clock;

    RankingService(
            RankingQueries queries,
            RankingSteps steps,
            Freezer freezer,
            AuditLog audit,
            Disclosures disclosures,
            Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.freezer = freezer;
        this.audit = audit;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * Freezes the live table as the preliminary one that members see and object to.
     *
     * @param knownNumber the preliminary table on the head's screen, 0 for none; another one by now is a {@link StaleVersion}
     * @param windowEndsOn last day for objections; a first table leaves the days that the bloc promised, a later one
     *     never shortens the window
     * @param reason why it is adopted again; required from the second one on
     */
    public void adopt(
            Actor actor, long periodId, int knownNumber, @Nullable LocalDate windowEndsOn, @Nullable String reason) {
        freezer.hold(periodId);
        RankingTable table = queries.live(actor, periodId);
        RankingPolicy.requireMayPublish(actor, table.campaign().blocId());
        PeriodStatus status = queries.status(actor, periodId);
        refuseStale(status.adopted(), knownNumber, periodId);
        String why = reason(reason, status.adopted() > 0, "ranking.error.adoptionReason");
        refuse(steps.beforeAdoption(actor, table, status));
        LocalDate ends = windowEnd(windowEndsOn, status);
        Instant now = clock.instant();
        try {
            String checksum = freezer.adopt(table, status.adopted() + 1, ends, why, actor, now);
            audit.record(
                    actor,
                    "ranking.adopt",
                    "ranking:" + periodId,
                    Map.of("checksum", Change.of(null, checksum), "windowEndsOn", Change.of(null, ends)));
            disclosures.add(
                    actor,
                    NewDisclosure.ofPeriod(LockedChangeKind.RANKING_ADOPTED, periodId, status.adopted() + 1, why));
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new StaleVersion("preliminary ranking of period " + periodId);
        }
    }

    /**
     * Freezes the live table for everybody. Every submitted report must be verified; before the deadline every unit must
     * have submitted, afterwards those that did not are published without a place, unless they were given more time.
     * Where the bloc has a window for objections, the table must have been adopted, the window be over and every
     * objection be answered.
     *
     * @param knownNumber the publication on the head's screen, 0 for none; another one by now is a {@link StaleVersion}
     * @param reason why a published table is corrected; required from the second publication on
     */
    public void publish(Actor actor, long periodId, int knownNumber, @Nullable String reason) {
        freezer.hold(periodId);
        RankingTable table = queries.live(actor, periodId);
        RankingPolicy.requireMayPublish(actor, table.campaign().blocId());
        PeriodStatus status = queries.status(actor, periodId);
        refuseStale(status.published(), knownNumber, periodId);
        String why = reason(reason, status.published() > 0, "ranking.error.correctionReason");
        refuse(steps.beforePublication(actor, table, status));
        try {
            String checksum = freezer.freeze(table, status.published() + 1, why, actor, clock.instant());
            Map<String, Change> changes = Map.of("checksum", Change.of(null, checksum));
            audit.record(actor, "ranking.publish", "ranking:" + periodId, changes);
            if (why != null) {
                LockedChangeKind kind = LockedChangeKind.RANKING_CORRECTED;
                String before = Integer.toString(status.published());
                String after = Integer.toString(status.published() + 1);
                disclosures.add(actor, new NewDisclosure(kind, periodId, null, before, after, why));
            }
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new StaleVersion("ranking of period " + periodId);
        }
    }

    private LocalDate windowEnd(@Nullable LocalDate wanted, PeriodStatus status) {
        if (wanted == null) {
            throw new RuleViolation("ranking.error.windowMissing");
        }
        LocalDate today = LocalDate.now(clock);
        Adoption before = status.adoption();
        LocalDate earliest = before == null
                ? today.plusDays(status.objectionDays())
                : before.windowEndsOn().isBefore(today) ? today : before.windowEndsOn();
        RuleViolation.unless(
                !wanted.isBefore(earliest),
                before == null ? "ranking.error.windowShort" : "ranking.error.windowShortened",
                Adoption.day(earliest),
                status.objectionDays());
        RuleViolation.unless(
                !wanted.isAfter(today.plusDays(LONGEST_WINDOW)), "ranking.error.windowLong", LONGEST_WINDOW);
        return wanted;
    }

    private static void refuseStale(int current, int known, long periodId) {
        if (current != known) {
            throw new StaleVersion("ranking of period " + periodId);
        }
    }

    private static void refuse(List<Hindrance> hindrances) {
        hindrances.stream().findFirst().ifPresent(first -> {
            throw new RuleViolation(first.messageKey(), first.args());
        });
    }

    private static @Nullable String reason(@Nullable String typed, boolean required, String missing) {
        String why = TypedText.clean(typed);
        RuleViolation.unless(!required || !why.isEmpty(), missing);
        RuleViolation.unless(why.length() <= LONGEST_REASON, "ranking.error.reasonTooLong");
        return required ? why : null;
    }
}
