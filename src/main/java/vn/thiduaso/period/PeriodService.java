package vn.thiduaso.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.PeriodStore;
import vn.thiduaso.report.timing.Lateness;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Changes a period's dates. For leaders of the bloc, as long as the period's ranking is not published. */
@Service
@Transactional
public class PeriodService {

    private final OpenPeriods periods;
    private final PeriodStore store;
    private final ReachFinder reach;
    private final Lateness lateness;
    private final Announcements announcements;
    private final Clock clock;

    PeriodService(
            OpenPeriods periods,
            PeriodStore store,
            ReachFinder reach,
            Lateness lateness,
            Announcements announcements,
            Clock clock) {
        this.periods = periods;
        this.store = store;
        this.reach = reach;
        this.lateness = lateness;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Stores other dates, judges first submissions again, and tells those whom a moved deadline reaches.
     *
     * @param version of the period on the person's screen; another one by now is a {@link StaleVersion}
     * @param reachKey {@link Reach#key} of what the person confirmed; another one by now is {@link ReachChanged}
     */
    public Reach change(Actor actor, long periodId, int version, PeriodDates after, String reachKey) {
        CampaignSheet campaign = periods.forChanging(actor, periodId);
        PeriodSheet before = store.locked(periodId);
        if (before.version() != version) {
            throw new StaleVersion("dates of period " + periodId);
        }
        List<DateProblem> problems = DateRules.problems(before, after, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            DateProblem first = problems.get(0);
            throw new RuleViolation(first.messageKey(), first.arguments().toArray());
        }
        Reach reached = reach.find(actor, campaign, before, after);
        if (!reached.key().equals(reachKey)) {
            throw new ReachChanged();
        }
        store.change(before, after);
        lateness.judgeAgain(before, before.with(after));
        announcements.changed(actor, campaign, reached, clock.instant());
        return reached;
    }
}
