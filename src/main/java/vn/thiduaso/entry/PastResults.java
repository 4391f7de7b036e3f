package vn.thiduaso.entry;

import java.util.List;
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
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportInput.Earlier;

/** What a unit reported in one earlier period, as the rows of a later one show it. */
final class PastResults {

    private PastResults() {}

    /** By the code of the indicator; what was not reported is missing. */
    static Map<String, PastResult> of(
            EarlierPeriod earlier,
            @Nullable ReportView report,
            CampaignSheet entered,
            PeriodSheet now,
            List<Earlier> added) {
        if (report == null) {
            return Map.of();
        }
        CampaignSheet campaign = earlier.campaign();
        Map<String, ItemScore> scores =
                campaign
                        .score(report.periodId(), report.unitId(), input(earlier, report, entered, added))
                        .items()
                        .stream()
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

    /** Items are added up within a campaign only. */
    private static ReportInput input(
            EarlierPeriod earlier, ReportView report, CampaignSheet entered, List<Earlier> added) {
        CampaignSheet campaign = earlier.campaign();
        List<Earlier> before = campaign.id() == entered.id()
                ? Earlier.beforeYear(added, earlier.period().year())
                : List.of();
        return ReportInput.of(report.figuresByCode(campaign), before, 0);
    }

    private static boolean isEntered(ReportView report, IndicatorSheet indicator) {
        EntryView entry = report.entries().get(indicator.id());
        return entry != null && entry.isEntered();
    }
}
