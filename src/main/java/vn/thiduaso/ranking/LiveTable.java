package vn.thiduaso.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.adjustment.AdjustmentView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.review.VerdictView;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Contestant;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Placed;
import vn.thiduaso.scoring.Ranker;
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.unit.UnitView;

/** Computes the score table of a period from what is known now. A report counts from its first submission on. */
final class LiveTable {

    private final CampaignSheet campaign;
    private final PeriodSheet period;
    private final ShownStates states;
    private final Map<Long, ReportView> reports;
    private final Counted counted;
    private final List<AdjustmentView> adjustments;
    private final Map<Long, Grounds> grounds = new HashMap<>();

    LiveTable(
            CampaignSheet campaign,
            ShownStates states,
            List<ReportView> reports,
            Counted counted,
            List<AdjustmentView> adjustments) {
        this.campaign = campaign;
        this.period = states.period();
        this.states = states;
        this.reports = reports.stream().collect(Collectors.toMap(ReportView::unitId, Function.identity()));
        this.counted = counted;
        this.adjustments = adjustments;
    }

    /**
     * What was decided about the reports.
     *
     * @param figures that count, by unit and indicator
     * @param verdicts by report and indicator
     * @param earlier the periods that items are added up with, by unit
     */
    record Counted(
            Map<Long, Map<Long, Figures>> figures,
            Map<Long, Map<Long, VerdictView>> verdicts,
            Map<Long, List<Earlier>> earlier) {}

    RankingTable rank(List<UnitView> members) {
        members.forEach(unit -> grounds.put(unit.id(), groundsOf(unit.id(), reports.get(unit.id()))));
        List<Contestant> contestants = members.stream()
                .map(unit -> new Contestant(unit.id(), unit.name(), score(unit.id(), reports.get(unit.id()))))
                .toList();
        List<RankingLine> lines = new ArrayList<>();
        for (Placed placed : Ranker.rank(campaign.scheme(), contestants)) {
            lines.add(line(placed));
        }
        return new RankingTable(campaign, period, null, null, Terms.of(campaign), lines);
    }

    private RankingLine line(Placed placed) {
        Contestant unit = placed.contestant();
        ReportView report = reports.get(unit.unitId());
        Band band = placed.band();
        return new RankingLine(
                unit.unitId(),
                unit.unitName(),
                states.of(unit.unitId(), report),
                placed.place(),
                selfScore(report),
                unit.score(),
                band == null ? null : band.name(),
                placed.decidedBy(),
                grounds.getOrDefault(unit.unitId(), Grounds.NONE));
    }

    private Grounds groundsOf(long unitId, @Nullable ReportView report) {
        if (report == null || report.submissionNo() == 0) {
            return Grounds.NONE;
        }
        Map<String, String> why = new HashMap<>();
        campaign.indicators().forEach(indicator -> {
            VerdictView verdict =
                    counted.verdicts().getOrDefault(report.id(), Map.of()).get(indicator.id());
            String reason = verdict == null ? null : verdict.reason();
            if (reason != null) {
                why.put(indicator.code(), reason);
            }
        });
        return new Grounds(
                byCode(counted.figures().getOrDefault(unitId, Map.of())),
                why,
                adjustments.stream().filter(given -> given.unitId() == unitId).toList(),
                report.lateCount(),
                earlier(unitId));
    }

    private List<Earlier> earlier(long unitId) {
        return counted.earlier().getOrDefault(unitId, List.of());
    }

    private @Nullable ReportScore score(long unitId, @Nullable ReportView report) {
        return report == null || report.submissionNo() == 0
                ? null
                : campaign.score(
                        period.id(),
                        unitId,
                        grounds.getOrDefault(unitId, Grounds.NONE).input());
    }

    private @Nullable BigDecimal selfScore(@Nullable ReportView report) {
        if (report == null || report.submissionNo() == 0) {
            return null;
        }
        ReportInput reported = ReportInput.of(report.figuresByCode(campaign), earlier(report.unitId()), 0);
        return campaign.score(period.id(), report.unitId(), reported).base();
    }

    private Map<String, Figures> byCode(Map<Long, Figures> figures) {
        Map<String, Figures> byCode = new HashMap<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            Figures found = figures.get(indicator.id());
            if (found != null) {
                byCode.put(indicator.code(), found);
            }
        }
        return byCode;
    }
}
