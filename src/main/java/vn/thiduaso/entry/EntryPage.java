package vn.thiduaso.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.ReportWindow;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.Totals;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.unit.UnitView;

/**
 * A unit's report of a period, as the entry page and the page before submission show it.
 *
 * @param report null while it is not started
 * @param window when the unit may work on the report
 * @param reopening why it may be worked on after the lock, or null
 * @param now when the page is made
 * @param canEdit whether the person may change something now
 * @param canSubmit whether the person may submit now, complete or not
 * @param ofUnit whether the person works for the unit
 */
public record EntryPage(
        UnitView unit,
        CampaignSheet campaign,
        PeriodSheet period,
        @Nullable ReportView report,
        ReportScore score,
        List<EntryGroup> groups,
        ReportWindow window,
        @Nullable Reopening reopening,
        Instant now,
        boolean canEdit,
        boolean canSubmit,
        boolean ofUnit) {

    public EntryPage {
        groups = List.copyOf(groups);
    }

    public ReportState state() {
        return report == null ? ReportState.NOT_STARTED : report.state();
    }

    /** The state that everybody is shown. */
    public ReportState shown() {
        return window.shown(state(), now);
    }

    /** The day until which something is expected from the unit: the deadline, or when a returned report is due. */
    public LocalDate due() {
        return report != null && report.returnDueOn() != null ? report.returnDueOn() : period.deadline();
    }

    public boolean isOverdue() {
        return state().isWithUnit() && VietnamTime.dayOf(now).isAfter(due());
    }

    public boolean isNotOpenYet() {
        return window.isBeforeOpening(now);
    }

    /** Too late even for a late report. */
    public boolean isLocked() {
        return window.isLockedAt(now);
    }

    /** How the total comes about, one sentence each. */
    public List<Derivation> steps() {
        return Totals.explain(campaign.scheme(), score);
    }

    public List<EntryRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    public int total() {
        return rows().size();
    }

    public int entered() {
        return (int) rows().stream().filter(EntryRow::isEntered).count();
    }

    public List<EntryRow> missing() {
        return rows().stream().filter(row -> !row.isEntered()).toList();
    }

    public List<EntryRow> returned() {
        return rows().stream().filter(EntryRow::isReturned).toList();
    }

    public List<EntryRow> withoutEvidence() {
        return rows().stream()
                .filter(row ->
                        row.isEntered() && row.isCounted() && row.evidence().isEmpty())
                .toList();
    }

    /** Rows that need a note before the report can be submitted. */
    public List<EntryRow> unexplained() {
        return rows().stream().filter(EntryRow::isUnexplained).toList();
    }

    /** Indicators that come from the staff register and are open. */
    public List<EntryRow> fromRegister() {
        return rows().stream()
                .filter(row -> row.open() && row.register() != null)
                .toList();
    }

    /** Whether indicators that come from the staff register are open, but nobody is in it. */
    public boolean isRegisterEmpty() {
        return rows().stream()
                .anyMatch(row -> row.open() && row.register() == null && RegisterFigures.concern(row.indicator()));
    }

    /** The day at which the staff register is read for the period. */
    public LocalDate registerDay() {
        return RegisterFigures.cutOff(period, VietnamTime.dayOf(now));
    }

    /** Rows whose figures are not the staff register's. */
    public List<EntryRow> overridden() {
        return rows().stream().filter(EntryRow::isOverridden).toList();
    }

    /** Rows into which something of the period before can be copied. */
    public List<EntryRow> copyable() {
        return rows().stream().filter(EntryRow::isCopyable).toList();
    }

    /** Rows with a copied denominator that nobody has confirmed. */
    public List<EntryRow> copied() {
        return rows().stream().filter(row -> row.copiedFrom() != null).toList();
    }

    /** Rows that somebody wants to look at again. */
    public List<EntryRow> flagged() {
        return rows().stream().filter(row -> row.flaggedBy() != null).toList();
    }

    /** The earlier periods that stand beside the figures, latest first. */
    public List<PeriodSheet> earlier() {
        return rows().stream()
                .limit(1)
                .flatMap(row -> row.past().stream().map(PastResult::period))
                .toList();
    }

    /** Rows about which a save had something to say. */
    public List<EntryRow> unsaved() {
        return rows().stream().filter(row -> !row.feedback().isEmpty()).toList();
    }

    /** The same page after a save that could not store everything: these rows show what was typed. */
    public EntryPage after(SaveResult result) {
        return mapped(row -> {
            SaveResult.Row sent = result.rows().get(row.indicator().id());
            if (sent == null || !result.unsaved().contains(row.indicator().id())) {
                return row;
            }
            long id = row.indicator().id();
            EntryFeedback feedback = new EntryFeedback(result.problemsOf(id), result.conflictOf(id), null);
            return row.with(sent.text(), sent.stored().figures(), sent.stored().note(), feedback);
        });
    }

    /** The same page after a save that was refused as a whole: what was typed is shown, in its field or beside it. */
    public EntryPage refused(List<EntryInput> inputs) {
        Map<Long, EntryInput> byId = byId(inputs);
        return mapped(row -> {
            EntryInput input = byId.get(row.indicator().id());
            EntryText typed = input == null ? row.text() : input.typed().shapedFor(row.indicator());
            if (input == null || typed.equals(row.text())) {
                return row;
            }
            return row.open()
                    ? row.with(typed, input.base(), input.noteBase(), EntryFeedback.NONE)
                    : row.with(row.text(), row.base(), row.noteBase(), new EntryFeedback(List.of(), null, typed));
        });
    }

    private EntryPage mapped(UnaryOperator<EntryRow> change) {
        List<EntryGroup> changed = new ArrayList<>();
        for (EntryGroup group : groups) {
            changed.add(new EntryGroup(
                    group.group(),
                    group.points(),
                    group.rows().stream().map(change).toList()));
        }
        return new EntryPage(
                unit, campaign, period, report, score, changed, window, reopening, now, canEdit, canSubmit, ofUnit);
    }

    private static Map<Long, EntryInput> byId(List<EntryInput> inputs) {
        Map<Long, EntryInput> byId = new HashMap<>();
        inputs.forEach(input -> byId.put(input.indicatorId(), input));
        return byId;
    }
}
