package vn.thiduaso.entry;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.ItemScore;

/** What a unit reported in one earlier period, as the rows of a later one show it. */
final class PastResults {

    private PastResults() {}

    /** By the code of the indicator; what was not reported is missing. */
    static Map<String, PastResult> of(
            EarlierPeriod earlier, @Nullable ReportView report, CampaignSheet entered, PeriodSheet now) {
        if (report == null) {
            return Map.of();
        }
        CampaignSheet campaign = earlier.campaign();
        Map<String, ItemScore> scores = EntryPageBuilder.score(campaign, report).items().stream()
                .collect(Collectors.toMap(ItemScore::code, Function.identity()));
        return campaign.indicators().stream()
                .filter(indicator -> isEntered(report, indicator))
                .collect(Collectors.toMap(IndicatorSheet::code, indicator -> {
                    EntryView entry = Objects.requireNonNull(report.entries().get(indicator.id()));
                    Integer level = entry.figures().levelNo();
                    return new PastResult(
                            earlier.period(),
                            entered.indicators().stream().anyMatch(indicator::isSameAs),
                            earlier.period().kind() == now.kind(),
                            entry.figures(),
                            scores.get(indicator.code()),
                            level == null ? null : indicator.levels().get(level).name());
                }));
    }

    private static boolean isEntered(ReportView report, IndicatorSheet indicator) {
        EntryView entry = report.entries().get(indicator.id());
        return entry != null && entry.isEntered();
    }
}
