package vn.thiduaso.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.GroupSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.report.EarlierFigures;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.typed.EntryConflict;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.Outcome;
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.Totals;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.StaffFigures;
import vn.thiduaso.ui.Formats;

/** Puts into words what a save or a try-out led to, with the scorer and the formats that make the page itself. */
@Component
public class LiveAnswers {

    private final CampaignCatalogue campaigns;
    private final ReportQueries reports;
    private final EarlierFigures earlier;
    private final MessageSource messages;
    private final Formats formats;
    private final Clock clock;

    LiveAnswers(
            CampaignCatalogue campaigns,
            ReportQueries reports,
            EarlierFigures earlier,
            MessageSource messages,
            Formats formats,
            Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.earlier = earlier;
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
    }

    /** The answer for a report of the period. */
    public LiveAnswer of(Actor actor, long periodId, long unitId, SaveResult result) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        StaffFigures staff = staff(actor, campaign, periodId, unitId, result);
        Map<String, Figures> byCode = new HashMap<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            byCode.put(indicator.code(), result.figures().getOrDefault(indicator.id(), Figures.missing()));
        }
        ReportScore score = campaign.score(
                periodId,
                unitId,
                ReportInput.of(byCode, earlier.of(actor, campaign, periodId, unitId), result.lateCount()));
        List<String> missing = score.missingCodes();
        int total = campaign.indicators().size();
        int entered = total - missing.size();
        return new LiveAnswer(
                formats.moment(clock.instant()),
                rows(campaign, result, score, staff),
                groups(campaign, score, missing),
                text(
                        "report.score",
                        formats.points(score.finalScore()),
                        formats.number(campaign.scheme().total())),
                steps(campaign, score),
                entered,
                total,
                text("report.entered", entered, total),
                missing);
    }

    private List<String> steps(CampaignSheet campaign, ReportScore score) {
        return Totals.explain(campaign.scheme(), score).stream()
                .flatMap(step -> step.sentences().stream())
                .map(step -> text(step.messageKey(), step.arguments().toArray()))
                .toList();
    }

    private List<LiveAnswer.Row> rows(
            CampaignSheet campaign, SaveResult result, ReportScore score, @Nullable StaffFigures staff) {
        Map<String, ItemScore> items = new HashMap<>();
        score.items().forEach(item -> items.put(item.code(), item));
        List<LiveAnswer.Row> rows = new ArrayList<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            SaveResult.Row row = result.rows().get(indicator.id());
            if (row != null) {
                ItemScore item = Objects.requireNonNull(items.get(indicator.code()));
                rows.add(new LiveAnswer.Row(
                        indicator.id(),
                        fields(row.text()),
                        row.stored().figures(),
                        row.stored().note(),
                        result.unsaved().contains(indicator.id()) ? null : result(item, row.text()),
                        result.copied().contains(indicator.id()),
                        register(indicator, result, row, staff),
                        result.problemsOf(indicator.id()).stream()
                                .map(problem -> new LiveAnswer.Problem(
                                        problem.field(), text(problem.messageKey(), problem.args())))
                                .toList(),
                        conflict(result.conflictOf(indicator.id()), indicator)));
            }
        }
        return rows;
    }

    /** The staff register, if a row that was sent comes from it. */
    private @Nullable StaffFigures staff(
            Actor actor, CampaignSheet campaign, long periodId, long unitId, SaveResult result) {
        boolean wanted = campaign.indicators().stream()
                .anyMatch(indicator -> result.rows().containsKey(indicator.id()) && RegisterFigures.concern(indicator));
        return wanted ? reports.register(actor, campaign.period(periodId), unitId, LocalDate.now(clock)) : null;
    }

    private @Nullable String register(
            IndicatorSheet indicator, SaveResult result, SaveResult.Row row, @Nullable StaffFigures staff) {
        if (staff == null || !row.text().note().isBlank()) {
            return null;
        }
        Figures entered = result.figures().getOrDefault(indicator.id(), Figures.missing());
        return RegisterFigure.of(indicator, staff, entered)
                .filter(RegisterFigure::differs)
                .map(figure -> text("report.register.differs", figure.text()))
                .orElse(null);
    }

    private LiveAnswer.Result result(ItemScore item, EntryText typed) {
        if (item.outcome() == Outcome.MISSING) {
            String word = text(typed.hasFigures() ? "report.partial" : "scoring.outcome.MISSING");
            return new LiveAnswer.Result("", "", "", word);
        }
        return new LiveAnswer.Result(
                item.percentage() == null ? "" : formats.percent(item.percentage()),
                item.counted()
                        ? text("report.points.of", formats.points(item.points()), formats.number(item.maxPoints()))
                        : "",
                EntryRow.kind(item.outcome()),
                text("scoring.outcome." + item.outcome()));
    }

    private Map<String, String> groups(CampaignSheet campaign, ReportScore score, List<String> missing) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (GroupSheet group : campaign.groups()) {
            long entered = group.indicators().stream()
                    .filter(indicator -> !missing.contains(indicator.code()))
                    .count();
            groups.put(
                    group.code(),
                    text(
                            "report.group.meta",
                            formats.points(score.groupPoints().getOrDefault(group.code(), BigDecimal.ZERO)),
                            formats.number(group.maxPoints()),
                            entered,
                            group.indicators().size()));
        }
        return groups;
    }

    private LiveAnswer.@Nullable Conflict conflict(@Nullable EntryConflict conflict, IndicatorSheet indicator) {
        if (conflict == null) {
            return null;
        }
        Map<String, String> mine = fields(conflict.mine());
        Map<String, String> theirs = fields(conflict.theirs());
        String who = Objects.requireNonNullElse(conflict.changedBy(), "");
        return new LiveAnswer.Conflict(
                text("report.conflict.live", who, formats.moment(conflict.changedAt())),
                conflict.fields().stream()
                        .map(field -> new LiveAnswer.Clash(
                                field,
                                mine.getOrDefault(field, ""),
                                theirs.getOrDefault(field, ""),
                                shown(field, conflict.theirs(), indicator)))
                        .toList());
    }

    /** What somebody else stored in the field, as a person reads it. */
    private String shown(String field, EntryText theirs, IndicatorSheet indicator) {
        String value = fields(theirs).getOrDefault(field, "");
        String text = switch (field) {
            case "state" ->
                theirs.state().equals(FigureState.ENTERED.name())
                        ? String.join(" + ", theirs.numerators()) + " / " + theirs.denominator()
                        : text("scoring.state." + theirs.state());
            case "level" -> theirs.levelOf(indicator);
            default -> value;
        };
        return text.isBlank() ? text("report.conflict.empty") : text;
    }

    private static Map<String, String> fields(EntryText text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("state", text.state());
        for (int i = 0; i < text.numerators().size(); i++) {
            fields.put("numerators[" + i + "]", text.numerators().get(i));
        }
        fields.put("denominator", text.denominator());
        fields.put("level", text.level());
        fields.put("reason", text.reason());
        fields.put("note", text.note());
        return fields;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
