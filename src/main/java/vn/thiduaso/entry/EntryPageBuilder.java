package vn.thiduaso.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.GroupSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.ReportWindow;
import vn.thiduaso.report.StoredReport;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.scoring.Counting;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.staff.StaffFigures;
import vn.thiduaso.unit.UnitView;

/** Puts the entry page together from what was read. */
final class EntryPageBuilder {

    private final UnitView unit;
    private final CampaignSheet campaign;
    private final CampaignSheet there;
    private final PeriodSheet period;
    private final @Nullable StoredReport stored;
    private final @Nullable ReportView report;
    private final @Nullable Reopening reopening;
    private final Instant now;
    private final Map<EarlierPeriod, Map<String, PastResult>> past = new LinkedHashMap<>();
    private List<Earlier> added = List.of();
    private @Nullable StaffFigures register;
    private Map<Long, Integer> remarks = Map.of();
    private boolean ofUnit;
    private boolean head;

    EntryPageBuilder(
            UnitView unit,
            CampaignSheet campaign,
            PeriodSheet period,
            @Nullable StoredReport stored,
            @Nullable Reopening reopening,
            Instant now) {
        this.unit = unit;
        this.campaign = campaign;
        this.there = campaign.at(period.id(), unit.id());
        this.period = period;
        this.stored = stored;
        this.report = stored == null ? null : stored.view();
        this.reopening = reopening;
        this.now = now;
    }

    void allow(boolean worksForUnit, boolean headOfUnit) {
        ofUnit = worksForUnit;
        head = headOfUnit;
    }

    void addPast(EarlierPeriod earlier, @Nullable ReportView pastReport) {
        past.put(earlier, PastResults.of(earlier, pastReport, campaign, period, added));
    }

    /** What items are added up with. */
    void addUp(List<Earlier> before) {
        added = before;
    }

    void addRegister(StaffFigures figures) {
        register = figures;
    }

    void addRemarks(Map<Long, Integer> counts) {
        remarks = counts;
    }

    boolean canEdit() {
        ReportState state = report == null ? ReportState.NOT_STARTED : report.state();
        return ofUnit && state.isWithUnit() && window().isOpenAt(now);
    }

    private ReportWindow window() {
        return new ReportWindow(
                period, report == null ? null : report.returnDueOn(), reopening == null ? null : reopening.until());
    }

    EntryPage build(Map<String, List<EvidenceView>> evidence) {
        ReportScore score = score();
        Map<String, ItemScore> items = byCode(score);
        List<EntryGroup> groups = new ArrayList<>();
        int number = 0;
        for (GroupSheet group : there.groups()) {
            List<EntryRow> rows = new ArrayList<>();
            for (IndicatorSheet indicator : group.indicators()) {
                rows.add(row(number++, indicator, Objects.requireNonNull(items.get(indicator.code())), evidence));
            }
            groups.add(new EntryGroup(group, score.groupPoints().getOrDefault(group.code(), BigDecimal.ZERO), rows));
        }
        return new EntryPage(
                unit,
                there,
                period,
                report,
                score,
                groups,
                window(),
                reopening,
                now,
                canEdit(),
                canEdit() && head,
                ofUnit);
    }

    private EntryRow row(
            int number, IndicatorSheet indicator, ItemScore score, Map<String, List<EvidenceView>> evidence) {
        StoredEntry entry = stored == null ? null : stored.entries().get(indicator.id());
        EntryText text = EntryText.of(entry == null ? EntryValue.EMPTY : entry.value(), indicator);
        return new EntryRow(
                number,
                indicator,
                goal(indicator),
                text,
                text.figures(),
                text.note(),
                entry == null ? null : EntryView.of(entry),
                score,
                canEdit() && isOpen(entry),
                register == null
                        ? null
                        : RegisterFigure.of(
                                        indicator,
                                        register,
                                        entry == null
                                                ? Figures.missing()
                                                : entry.value().figures())
                                .orElse(null),
                past(indicator.code()),
                entry == null ? List.of() : evidence.getOrDefault(EntryView.evidenceKey(entry.id()), List.of()),
                remarks.getOrDefault(indicator.id(), 0),
                entry == null ? null : entry.copiedFrom(),
                entry == null ? null : entry.flaggedBy(),
                EntryFeedback.NONE);
    }

    private boolean isOpen(@Nullable StoredEntry entry) {
        return report == null || report.state() == ReportState.DRAFT || (entry != null && entry.returnReason() != null);
    }

    /** One for each earlier period, reported or not. */
    private List<PastResult> past(String code) {
        List<PastResult> results = new ArrayList<>();
        past.forEach((earlier, byCode) -> results.add(byCode.getOrDefault(code, PastResult.none(earlier.period()))));
        return results;
    }

    private EntryGoal goal(IndicatorSheet indicator) {
        ItemRule item = there.scheme().item(indicator.code()).orElseThrow();
        boolean own = campaign.indicators().stream()
                .filter(usual -> usual.code().equals(indicator.code()))
                .anyMatch(usual -> differ(usual.target(), indicator.target()));
        return new EntryGoal(
                item.rule().describe(),
                own,
                item.counting() == Counting.ADDED_UP,
                added.stream()
                        .filter(before -> before.of(indicator.code()).state() == FigureState.ENTERED)
                        .toList());
    }

    private static boolean differ(@Nullable BigDecimal usual, @Nullable BigDecimal own) {
        if (usual == null || own == null) {
            return (usual == null) != (own == null);
        }
        return usual.compareTo(own) != 0;
    }

    private ReportScore score() {
        Map<String, Figures> figures = report == null ? Map.of() : report.figuresByCode(campaign);
        int late = report == null ? 0 : report.lateCount();
        return campaign.score(period.id(), unit.id(), ReportInput.of(figures, added, late));
    }

    private static Map<String, ItemScore> byCode(ReportScore score) {
        Map<String, ItemScore> byCode = new HashMap<>();
        score.items().forEach(item -> byCode.put(item.code(), item));
        return byCode;
    }
}
