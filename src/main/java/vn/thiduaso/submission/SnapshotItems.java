package vn.thiduaso.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.GroupSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.StoredReport;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.scoring.ReportScore;

/** Puts the items of a snapshot together: what was reported, what was asked for, what it earned. */
final class SnapshotItems {

    private final CampaignSheet campaign;
    private final List<Earlier> earlier;
    private final @Nullable StoredReport report;
    private final ReportScore score;
    private final Map<String, BigDecimal> before = new HashMap<>();
    private final Map<String, List<EvidenceView>> evidence = new HashMap<>();

    /**
     * The items of a unit's report of a period.
     *
     * @param earlier the periods that items are added up with
     */
    SnapshotItems(
            CampaignSheet campaign, long periodId, long unitId, @Nullable StoredReport report, List<Earlier> earlier) {
        this.campaign = campaign.at(periodId, unitId);
        this.earlier = earlier;
        this.report = report;
        this.score = score(campaign, periodId, unitId, report, earlier);
    }

    /** With what the unit reported in the period of the same kind before, where it counted the same things. */
    void compareWith(EarlierPeriod then, @Nullable StoredReport reported) {
        if (reported == null) {
            return;
        }
        Map<String, BigDecimal> percentages = new HashMap<>();
        CampaignSheet past = then.campaign();
        List<Earlier> added = past.id() == campaign.id()
                ? Earlier.beforeYear(earlier, then.period().year())
                : List.of();
        score(past, then.period().id(), reported.head().unitId(), reported, added).items().stream()
                .filter(item -> item.percentage() != null)
                .forEach(item -> percentages.put(item.code(), Objects.requireNonNull(item.percentage())));
        campaign.indicators().stream()
                .filter(indicator -> percentages.containsKey(indicator.code())
                        && then.same(indicator).isPresent())
                .forEach(indicator ->
                        before.put(indicator.code(), Objects.requireNonNull(percentages.get(indicator.code()))));
    }

    void show(Map<String, List<EvidenceView>> byKey) {
        evidence.putAll(byKey);
    }

    SnapshotScore score() {
        return new SnapshotScore(score.finalScore(), campaign.scheme().total(), score.lateDeduction());
    }

    List<SnapshotGroup> groups() {
        Map<String, ItemScore> scores = new HashMap<>();
        score.items().forEach(item -> scores.put(item.code(), item));
        List<SnapshotGroup> groups = new ArrayList<>();
        for (GroupSheet group : campaign.groups()) {
            groups.add(new SnapshotGroup(
                    group.code(),
                    group.name(),
                    score.groupPoints().getOrDefault(group.code(), BigDecimal.ZERO),
                    group.maxPoints(),
                    group.indicators().stream()
                            .map(indicator -> item(indicator, Objects.requireNonNull(scores.get(indicator.code()))))
                            .toList()));
        }
        return groups;
    }

    private SnapshotItem item(IndicatorSheet indicator, ItemScore earned) {
        StoredEntry entry = report == null ? null : report.entries().get(indicator.id());
        EntryValue value = entry == null ? EntryValue.EMPTY : entry.value();
        Integer level = value.levelNo();
        return new SnapshotItem(
                indicator.code(),
                indicator.name(),
                indicator.kind(),
                indicator.comparison(),
                indicator.target(),
                indicator.targetLevel(),
                indicator.numerators(),
                indicator.denominator(),
                value.state(),
                value.numerators(),
                value.denominator(),
                level == null ? null : indicator.levels().get(level).name(),
                value.reason(),
                value.note(),
                earned.percentage(),
                earned.points(),
                earned.maxPoints(),
                earned.outcome(),
                before.get(indicator.code()),
                entry == null
                        ? List.of()
                        : evidence.getOrDefault(EntryView.evidenceKey(entry.id()), List.of()).stream()
                                .map(SnapshotEvidence::of)
                                .toList());
    }

    private static ReportScore score(
            CampaignSheet campaign, long periodId, long unitId, @Nullable StoredReport of, List<Earlier> earlier) {
        Map<String, Figures> figures = of == null ? Map.of() : of.view().figuresByCode(campaign);
        int late = of == null ? 0 : of.head().lateCount();
        return campaign.score(periodId, unitId, ReportInput.of(figures, earlier, late));
    }
}
