package vn.thiduaso.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.ItemScore;

/**
 * One indicator on the entry page.
 *
 * @param number place in the form, from 0
 * @param text what the fields show: what is stored, or what was typed and could not be stored
 * @param base what the form carries along as {@link EntryInput#base()}
 * @param entry null while the report is not started
 * @param open whether the person may change it now
 * @param register the staff register's figures such as 20/22, if the indicator comes from there
 * @param past earlier periods, latest first
 * @param feedback what a save had to say about the row
 */
public record EntryRow(
        int number,
        IndicatorSheet indicator,
        EntryText text,
        String base,
        String noteBase,
        @Nullable EntryView entry,
        ItemScore score,
        boolean open,
        @Nullable String register,
        List<PastResult> past,
        List<EvidenceView> evidence,
        EntryFeedback feedback) {

    private static final BigDecimal STEEP = new BigDecimal(20);

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
        return switch (score.outcome()) {
            case MET -> "ok";
            case NEAR -> "near";
            case MISSED -> "bad";
            case NOT_COUNTED, MISSING -> "none";
        };
    }

    /** How far the percentage fell since the period before, when that is more than 20 points; otherwise null. */
    public @Nullable BigDecimal fall() {
        BigDecimal now = score.percentage();
        BigDecimal before = past.isEmpty() ? null : past.get(0).score().percentage();
        if (now == null || before == null || before.subtract(now).compareTo(STEEP) <= 0) {
            return null;
        }
        return before.subtract(now);
    }

    EntryRow with(EntryText otherText, String otherBase, String otherNoteBase, EntryFeedback otherFeedback) {
        return new EntryRow(
                number,
                indicator,
                otherText,
                otherBase,
                otherNoteBase,
                entry,
                score,
                open,
                register,
                past,
                evidence,
                otherFeedback);
    }
}
