package vn.thiduaso.ranking;

import java.time.Clock;
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
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.TypedText;

/** Publishes the score table of a period. */
@Service
@Transactional
public class RankingService {

    private static final int LONGEST_REASON = 500;

    private final RankingQueries queries;
    private final ReportQueries reports;
    private final Freezer freezer;
    private final AuditLog audit;
    private final Disclosures disclosures;
    private final Clock clock;

    RankingService(
            RankingQueries queries,
            ReportQueries reports,
            Freezer freezer,
            AuditLog audit,
            Disclosures disclosures,
            Clock clock) {
        this.disclosures = disclosures;
        this.queries = queries;
        this.reports = reports;
        this.freezer = freezer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Freezes the live table. Every submitted report must be verified; before the deadline every unit must have
     * submitted, afterwards those that did not are published without a place, unless they were given more time. All is read as it was at one moment.
     *
     * @param knownNumber the publication on the head's screen, 0 for none; another one by now is a {@link StaleVersion}
     * @param reason why a published table is corrected; required from the second publication on
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void publish(Actor actor, long periodId, int knownNumber, @Nullable String reason) {
        RankingTable table = queries.live(actor, periodId);
        RankingPolicy.requireMayPublish(actor, table.campaign().blocId());
        int current =
                queries.publication(actor, periodId).map(Publication::number).orElse(0);
        if (current != knownNumber) {
            throw new StaleVersion("ranking of period " + periodId);
        }
        String why = TypedText.clean(reason);
        RuleViolation.unless(current == 0 || !why.isEmpty(), "ranking.error.correctionReason");
        RuleViolation.unless(why.length() <= LONGEST_REASON, "ranking.error.reasonTooLong");
        List<String> open = waiting(actor, table);
        RuleViolation.unless(open.isEmpty(), "ranking.error.notVerified", String.join("; ", open));
        RuleViolation.unless(table.lines().stream().anyMatch(line -> line.place() != null), "ranking.error.nobody");
        try {
            String checksum = freezer.freeze(table, current + 1, current == 0 ? null : why, actor, clock.instant());
            Map<String, Change> changes = Map.of("checksum", Change.of(null, checksum));
            audit.record(actor, "ranking.publish", "ranking:" + periodId, changes);
            if (current > 0) {
                LockedChangeKind kind = LockedChangeKind.RANKING_CORRECTED;
                String before = Integer.toString(current);
                String after = Integer.toString(current + 1);
                disclosures.add(actor, new NewDisclosure(kind, periodId, null, before, after, why));
            }
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new StaleVersion("ranking of period " + periodId);
        }
    }

    /** Names of the units that keep the table from being published. */
    private List<String> waiting(Actor actor, RankingTable table) {
        boolean overdue = table.period().isOverdueOn(LocalDate.now(clock));
        ShownStates states = reports.states(actor, table.period());
        return table.lines().stream()
                .filter(line -> line.state() != ReportState.VERIFIED && line.state() != ReportState.LOCKED)
                .filter(line -> !overdue || line.score() != null || states.isReopened(line.unitId()))
                .map(RankingLine::unitName)
                .toList();
    }
}
