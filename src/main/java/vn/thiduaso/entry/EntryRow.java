package vn.thiduaso.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.check.Finding;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.Outcome;

/**
 * One indicator on the entry page.
 *
 * @param number place in the form, from 0
 * @param goal how it earns its points
 * @param text what the fields show: what is stored, or what was typed and could not be stored
 * @param base what the form carries along as {@link EntryInput#base()}
 * @param entry null while the report is not started
 * @param open whether the person may change it now
 * @param register what the staff register says, if the indicator comes from there and the unit keeps one
 * @param remarks how many remarks the conversation about it has
 * @param copiedFrom code of the period whose denominator was copied and is not confirmed yet, or null
 * @param flaggedBy who wants to look at it again, or null
 * @param past the earlier periods, reported or not, latest first
 * @param feedback what a save had to say about the row
 */
public record EntryRow(
        int number,
        IndicatorSheet indicator,
        EntryGoal goal,
        EntryText text,
        String base,
        String noteBase,
        @Nullable EntryView entry,
        ItemScore score,
        boolean open,
        @Nullable RegisterFigure register,
        List<PastResult> past,
        List<EvidenceView> evidence,
        int remarks,
        @Nullable String copiedFrom,
        @Nullable String flaggedBy,
        EntryFeedback feedback) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public boolean isEntered() {
        return entry != null && entry.isEntered();
    }

    /** Some of the figures are there, others are not. */
    public boolean isPartial() {
        return !isEntered() && text.hasFigures();
    }

    public boolean isReturned() {
        return entry != null && entry.returnReason() != null;
    }

    /** Whether the row shows the fields for figures or the level. */
    public boolean isCounted() {
        return text.state().equals(FigureState.ENTERED.name());
    }

    public boolean isNotArising() {
        return text.state().equals(FigureState.NOT_ARISING.name());
    }

    public boolean isNotApplicable() {
        return text.state().equals(FigureState.NOT_APPLICABLE.name());
    }

    /** The numbers to be typed: the numerators, then the denominator. */
    public List<EntryField> fields() {
        List<EntryField> fields = new ArrayList<>();
        for (int i = 0; i < indicator.numerators().size(); i++) {
            String name = "numerators[" + i + "]";
            String label = indicator.numerators().get(i);
            fields.add(field(i == 0 ? "" : "+", label, name, text.numerators().get(i)));
        }
        fields.add(field("÷", String.valueOf(indicator.denominator()), "denominator", text.denominator()));
        return fields;
    }

    private EntryField field(String sign, String label, String name, String value) {
        return new EntryField(sign, label, id(name), name(name), value, feedback.of(name));
    }

    /** The name of a form parameter of the row. */
    public String name(String field) {
        return "rows[" + number + "]." + field;
    }

    /** The classes of the row's section. */
    public String styles() {
        return "entry"
                + (isReturned() ? " entry-returned" : "")
                + (feedback.isEmpty() ? "" : " entry-unsaved")
                + (feedback.problems().isEmpty() ? "" : " entry-show");
    }

    /** Key of the sentence that names target and points: arguments are the target and the points. */
    public String goalKey() {
        if (!isGoalNamed()) {
            return "report.goal.points";
        }
        if (indicator.isMilestone()) {
            return "report.goal.level";
        }
        boolean whole = indicator.target() != null && indicator.target().compareTo(HUNDRED) >= 0;
        return "report.goal." + indicator.comparison() + (whole ? ".full" : "");
    }

    /** Whether a percentage or a level is the target; other rules are told in words. */
    public boolean isGoalNamed() {
        return indicator.target() != null || indicator.targetLevel() != null;
    }

    /** Whether something else is entered than what the staff register says. */
    public boolean isOverridden() {
        return register != null && register.differs();
    }

    /** Whether the reason for other figures than the register's is missing. */
    public boolean isReasonMissing() {
        return open && isOverridden() && text.note().isEmpty();
    }

    /** Whether the denominator of the period before can be copied. */
    public boolean isCopyable() {
        return open
                && !RegisterFigures.concern(indicator)
                && indicator.isRatio()
                && isCounted()
                && !text.hasFigures()
                && past.stream()
                        .limit(1)
                        .anyMatch(before ->
                                before.isCompared() && before.figures().denominator() != null);
    }

    /** Whether something stands above the figures: a return, a conflict, something lost. */
    public boolean isSpecial() {
        return isReturned() || feedback.conflict() != null || feedback.lost() != null;
    }

    /** The id of a field on the page, by its name in {@link EntryText}. */
    public String id(String field) {
        return "r" + number + "-" + field.replace("[", "").replace("]", "");
    }

    /** The anchor of the row on the page. */
    public String anchor() {
        return "ct-" + indicator.code();
    }

    /** The kind of badge for the outcome. */
    public String kind() {
        return kind(score.outcome());
    }

    static String kind(Outcome outcome) {
        return switch (outcome) {
            case MET -> "ok";
            case NEAR -> "near";
            case MISSED -> "bad";
            case NOT_COUNTED, MISSING -> "none";
        };
    }

    /** What the indicator's checks say about the stored figures. */
    public List<Finding> findings() {
        if (entry == null) {
            return List.of();
        }
        Figures before = compared(past.stream());
        Figures sameKind = compared(past.stream().filter(PastResult::sameKind));
        return indicator.checks().findings(entry.figures(), before, sameKind);
    }

    private static @Nullable Figures compared(Stream<PastResult> results) {
        return results.filter(PastResult::isCompared)
                .map(PastResult::figures)
                .findFirst()
                .orElse(null);
    }

    /** Whether a note is wanted before the report can be submitted. */
    public boolean isUnexplained() {
        return isReasonMissing()
                || (open && text.note().isEmpty() && findings().stream().anyMatch(Finding::isWarning));
    }

    EntryRow with(EntryText otherText, String otherBase, String otherNoteBase, EntryFeedback otherFeedback) {
        return new EntryRow(
                number,
                indicator,
                goal,
                otherText,
                otherBase,
                otherNoteBase,
                entry,
                score,
                open,
                register,
                past,
                evidence,
                remarks,
                copiedFrom,
                flaggedBy,
                otherFeedback);
    }
}
