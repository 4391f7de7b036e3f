package vn.thiduaso.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.EarlierFigures;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.shared.Actor;

/** The earlier periods' figures as they count: corrected where they were corrected. Three statements, or none. */
@Component
@Transactional(readOnly = true)
public class CountedEarlier implements EarlierFigures {

    private final ReportQueries reports;
    private final ReviewQueries reviews;

    CountedEarlier(ReportQueries reports, ReviewQueries reviews) {
        this.reports = reports;
        this.reviews = reviews;
    }

    @Override
    public List<Earlier> of(Actor actor, CampaignSheet campaign, long periodId, long unitId) {
        List<PeriodSheet> before = campaign.addedBefore(campaign.period(periodId));
        return before.isEmpty()
                ? List.of()
                : byUnit(actor, campaign, before, reports.reportsOf(actor, unitId, ids(before)))
                        .getOrDefault(unitId, List.of());
    }

    /**
     * Of every unit whose reports may be read, by unit.
     *
     * @param scope whose reports are read; what was decided is told as far as {@code actor} may know it
     */
    public Map<Long, List<Earlier>> ofAll(Actor actor, Actor scope, CampaignSheet campaign, long periodId) {
        List<PeriodSheet> before = campaign.addedBefore(campaign.period(periodId));
        return before.isEmpty()
                ? Map.of()
                : byUnit(actor, campaign, before, reports.reportsOfPeriods(scope, ids(before)));
    }

    private Map<Long, List<Earlier>> byUnit(
            Actor actor, CampaignSheet campaign, List<PeriodSheet> before, Collection<ReportView> found) {
        List<ReportView> submitted =
                found.stream().filter(report -> report.submissionNo() > 0).toList();
        Map<Long, Map<Long, Figures>> counted = reviews.countingFigures(actor, submitted);
        Map<Long, List<ReportView>> byPeriod = submitted.stream().collect(Collectors.groupingBy(ReportView::periodId));
        Map<Long, List<Earlier>> byUnit = new HashMap<>();
        for (PeriodSheet period : before) {
            for (ReportView report : byPeriod.getOrDefault(period.id(), List.of())) {
                Map<Long, Figures> figures = counted.getOrDefault(report.id(), Map.of());
                byUnit.computeIfAbsent(report.unitId(), id -> new ArrayList<>())
                        .add(new Earlier(period.kind().name(), period.year(), addedUp(campaign, figures)));
            }
        }
        return byUnit;
    }

    private static Map<String, Figures> addedUp(CampaignSheet campaign, Map<Long, Figures> figures) {
        Set<String> codes = campaign.scheme().addedUp();
        return campaign.indicators().stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .collect(Collectors.toMap(
                        IndicatorSheet::code,
                        indicator -> figures.getOrDefault(indicator.id(), Figures.missing()),
                        (one, same) -> one));
    }

    private static List<Long> ids(List<PeriodSheet> periods) {
        return periods.stream().map(PeriodSheet::id).toList();
    }
}
