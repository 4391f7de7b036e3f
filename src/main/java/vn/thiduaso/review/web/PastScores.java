package vn.thiduaso.review.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.EarlierFigures;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.shared.Actor;

/** What counted for a unit in the last two periods: the corrected figures where they were corrected. */
@Component
class PastScores {

    private static final int PERIODS = 2;

    private final ReportQueries reports;
    private final ReviewQueries reviews;
    private final EarlierFigures earlierFigures;

    PastScores(ReportQueries reports, ReviewQueries reviews, EarlierFigures earlierFigures) {
        this.reports = reports;
        this.reviews = reviews;
        this.earlierFigures = earlierFigures;
    }

    /** The periods that items of the report are added up with. */
    List<Earlier> added(Actor actor, CampaignSheet campaign, ReportView report) {
        return earlierFigures.of(actor, campaign, report.periodId(), report.unitId());
    }

    /** By the items' codes, the latest period first: three statements whatever the number of periods. */
    Map<String, List<ReviewItem.Past>> of(
            Actor actor, CampaignSheet campaign, PeriodSheet period, long unitId, List<Earlier> addedNow) {
        List<Long> before = campaign.periodsBefore(period).stream()
                .limit(PERIODS)
                .map(PeriodSheet::id)
                .toList();
        Map<String, List<ReviewItem.Past>> byCode = new HashMap<>();
        List<ReportView> earlier = reports.reportsOf(actor, unitId, before).stream()
                .sorted(Comparator.comparingInt(report -> before.indexOf(report.periodId())))
                .toList();
        Map<Long, Map<Long, Figures>> counted = reviews.countingFigures(actor, earlier);
        for (ReportView report : earlier) {
            PeriodSheet then = campaign.period(report.periodId());
            List<Earlier> added = Earlier.beforeYear(addedNow, then.year());
            scores(campaign, report, byCode(campaign, counted.getOrDefault(report.id(), Map.of())), added)
                    .values()
                    .stream()
                    .filter(score -> score.percentage() != null)
                    .forEach(score -> byCode.computeIfAbsent(score.code(), code -> new ArrayList<>())
                            .add(new ReviewItem.Past(then, score)));
        }
        return byCode;
    }

    /** The scores of the figures, by code. */
    static Map<String, ItemScore> scores(
            CampaignSheet campaign, ReportView report, Map<String, Figures> figures, List<Earlier> added) {
        ReportInput input = ReportInput.of(figures, added, 0);
        return campaign.score(report.periodId(), report.unitId(), input).items().stream()
                .collect(Collectors.toMap(ItemScore::code, Function.identity()));
    }

    /** Figures by code instead of by indicator. */
    static Map<String, Figures> byCode(CampaignSheet campaign, Map<Long, Figures> figures) {
        return campaign.indicators().stream()
                .filter(indicator -> figures.containsKey(indicator.id()))
                .collect(Collectors.toMap(
                        IndicatorSheet::code, indicator -> Objects.requireNonNull(figures.get(indicator.id()))));
    }
}
