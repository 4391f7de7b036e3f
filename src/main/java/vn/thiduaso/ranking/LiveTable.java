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
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.review.VerdictView;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Contestant;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Placed;
import vn.thiduaso.scoring.Ranker;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.scoring.Scorer;
import vn.thiduaso.unit.UnitView;

/** Computes the score table of a period from what is known now. A report counts from its first submission on. */
final class LiveTable {

    private final CampaignSheet campaign;
    private final PeriodSheet period;
    private final ShownStates states;
    private final Map<Long, ReportView> reports;
    private final Map<Long, Map<Long, Figures>> verified;
    private final Map<Long, Map<Long, VerdictView>> verdicts;
    private final List<AdjustmentView> adjustments;

    LiveTable(
            CampaignSheet campaign,
            ShownStates states,
            List<ReportView> reports,
            Map<Long, Map<Long, Figures>> verified,
            Map<Long, Map<Long, VerdictView>> verdicts,
            List<AdjustmentView> adjustments) {
        this.campaign = campaign;
        this.period = states.period();
        this.states = states;
        this.reports = reports.stream().collect(Collectors.toMap(ReportView::unitId, Function.identity()));
        this.verified = verified;
        this.verdicts = verdicts;
        this.adjustments = adjustments;
    }

    RankingTable rank(List<UnitView> members) {
        List<Contestant> contestants = members.stream()
                .map(unit -> new Contestant(unit.id(), unit.name(), score(unit.id())))
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
                grounds(unit.unitId(), report));
    }

    private Grounds grounds(long unitId, @Nullable ReportView report) {
        if (report == null || report.submissionNo() == 0) {
            return Grounds.NONE;
        }
        Map<String, String> why = new HashMap<>();
        campaign.indicators().forEach(indicator -> {
            VerdictView verdict = verdicts.getOrDefault(report.id(), Map.of()).get(indicator.id());
            String reason = verdict == null ? null : verdict.reason();
            if (reason != null) {
                why.put(indicator.code(), reason);
            }
        });
        return new Grounds(
                byCode(verified.getOrDefault(unitId, Map.of())),
                why,
                adjustments.stream().filter(given -> given.unitId() == unitId).toList(),
                report.lateCount());
    }

    private @Nullable ReportScore score(long unitId) {
        ReportView report = reports.get(unitId);
        if (report == null || report.submissionNo() == 0) {
            return null;
        }
        return Scorer.score(
                campaign.schemeFor(period.id(), unitId),
                byCode(verified.getOrDefault(unitId, Map.of())),
                sum(unitId, AdjustmentKind.BONUS),
                sum(unitId, AdjustmentKind.DEDUCTION),
                report.lateCount());
    }

    private @Nullable BigDecimal selfScore(@Nullable ReportView report) {
        if (report == null || report.submissionNo() == 0) {
            return null;
        }
        Scheme scheme = campaign.schemeFor(period.id(), report.unitId());
        return Scorer.score(scheme, report.figuresByCode(campaign), BigDecimal.ZERO, BigDecimal.ZERO, 0)
                .base();
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

    private BigDecimal sum(long unitId, AdjustmentKind kind) {
        return adjustments.stream()
                .filter(adjustment -> adjustment.unitId() == unitId && adjustment.kind() == kind)
                .map(AdjustmentView::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
