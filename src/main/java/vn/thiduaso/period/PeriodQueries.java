package vn.thiduaso.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.PeriodStore;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.report.timing.Reopenings;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Reads periods for the leaders of their bloc. */
@Service
@Transactional(readOnly = true)
public class PeriodQueries {

    private final OpenPeriods periods;
    private final PeriodStore store;
    private final Reopenings reopenings;
    private final LockedReports locked;
    private final ReachFinder reach;
    private final Clock clock;

    PeriodQueries(
            OpenPeriods periods,
            PeriodStore store,
            Reopenings reopenings,
            LockedReports locked,
            ReachFinder reach,
            Clock clock) {
        this.periods = periods;
        this.store = store;
        this.reopenings = reopenings;
        this.locked = locked;
        this.reach = reach;
        this.clock = clock;
    }

    /** All periods of the campaign, the latest first: two statements. */
    public PeriodList periods(Actor actor, long campaignId) {
        CampaignSheet campaign = periods.campaign(actor, campaignId);
        List<Long> ids = campaign.periods().stream().map(PeriodSheet::id).toList();
        Set<Long> published = periods.publishedAmong(actor, ids);
        LocalDate today = LocalDate.now(clock);
        List<Reopening> active = reopenings.of(ids).stream()
                .filter(reopening -> reopening.isActiveOn(today))
                .toList();
        return new PeriodList(
                campaign,
                campaign.periods().stream()
                        .sorted(Comparator.comparing(PeriodSheet::dataTo).reversed())
                        .map(period -> new PeriodList.Line(
                                period, Phase.of(period, published.contains(period.id()), today), (int) active.stream()
                                        .filter(reopening -> reopening.periodId() == period.id())
                                        .count()))
                        .toList());
    }

    /** One period of the campaign with its reopenings, by the dates in the database. */
    public PeriodPage page(Actor actor, long campaignId, long periodId) {
        CampaignSheet campaign = requirePart(periods.forReading(actor, periodId), campaignId, periodId);
        PeriodSheet period = store.now(periodId);
        boolean published = periods.isPublished(actor, periodId);
        LocalDate today = LocalDate.now(clock);
        return new PeriodPage(
                campaign,
                period,
                Phase.of(period, published, today),
                published ? List.of() : locked.of(actor, campaign, period),
                reopenings.of(List.of(periodId)).stream()
                        .map(found -> new PeriodPage.Opened(
                                found, locked.unit(found.unitId()).name(), found.isActiveOn(today)))
                        .toList());
    }

    /** What keeps the dates from being stored, each beside its field; empty when nothing does. */
    public List<DateProblem> problems(Actor actor, long periodId, PeriodDates dates) {
        periods.forChanging(actor, periodId);
        return DateRules.problems(store.now(periodId), dates, LocalDate.now(clock));
    }

    /** Whom these dates would reach now. */
    public Reach reach(Actor actor, long periodId, PeriodDates dates) {
        CampaignSheet campaign = periods.forChanging(actor, periodId);
        return reach.find(actor, campaign, store.now(periodId), dates);
    }

    private static CampaignSheet requirePart(CampaignSheet campaign, long campaignId, long periodId) {
        if (campaign.id() != campaignId) {
            throw new NotFound("period of campaign " + campaignId, periodId);
        }
        return campaign;
    }
}
