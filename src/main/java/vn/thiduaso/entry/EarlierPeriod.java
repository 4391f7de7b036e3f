package vn.thiduaso.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.ItemScore;

/** A period before the one that is entered, with the campaign by whose rules it was scored. */
record EarlierPeriod(CampaignSheet campaign, PeriodSheet period) {

    /** The latest periods before this one; where the campaign has too few, those of the campaign it goes on from. */
    static List<EarlierPeriod> before(
            CampaignSheet campaign, PeriodSheet period, int wanted, CampaignCatalogue campaigns) {
        List<EarlierPeriod> found = new ArrayList<>();
        CampaignSheet from = campaign;
        while (from != null && found.size() < wanted) {
            CampaignSheet of = from;
            of.periodsBefore(period).stream()
                    .limit(wanted - found.size())
                    .forEach(before -> found.add(new EarlierPeriod(campaigns.campaignOfPeriod(before.id()), before)));
            Long predecessor = of.copiedFromId();
            from = predecessor == null ? null : campaigns.campaign(predecessor);
        }
        return found;
    }

    /** What was reported, by the code of the indicator; what was not reported is missing. */
    Map<String, PastResult> results(@Nullable ReportView report, CampaignSheet entered, PeriodSheet now) {
        if (report == null) {
            return Map.of();
        }
        Map<String, ItemScore> scores = EntryPageBuilder.score(campaign, report).items().stream()
                .collect(Collectors.toMap(ItemScore::code, Function.identity()));
        return campaign.indicators().stream()
                .filter(indicator -> isEntered(report, indicator))
                .collect(Collectors.toMap(IndicatorSheet::code, indicator -> {
                    EntryView entry = Objects.requireNonNull(report.entries().get(indicator.id()));
                    Integer level = entry.figures().levelNo();
                    return new PastResult(
                            period,
                            campaign.id() == entered.id(),
                            period.kind() == now.kind(),
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
