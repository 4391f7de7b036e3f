package vn.thiduaso.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * A decision as a reviewer types it and as the form shows it.
 *
 * @param decision name of a {@link Decision}, empty while undecided
 * @param figures the corrected figures; read only for {@link Decision#CORRECTED}
 */
public record RulingText(String decision, EntryText figures, String reason) {

    public RulingText {
        reason = TypedText.clean(reason);
    }

    /**
     * What the form shows: the decision that stands, and the figures to start a correction from.
     *
     * @param verdict the decision that stands for this submission, or null
     */
    public static RulingText of(@Nullable VerdictView verdict, Figures reported) {
        if (verdict == null) {
            return new RulingText("", text(reported), "");
        }
        Figures corrected = verdict.corrected();
        return new RulingText(
                verdict.decision().name(),
                text(corrected == null ? reported : corrected),
                verdict.reason() == null ? "" : verdict.reason());
    }

    /** In one line: what a form carries along to know later whether the row was touched. */
    public String summary() {
        boolean accepted = decision.isEmpty() || decision.equals(Decision.ACCEPTED.name());
        String typedFigures = decision.equals(Decision.CORRECTED.name()) ? figures.figures() : "";
        return String.join("|", decision, typedFigures, accepted ? "" : reason);
    }

    private static EntryText text(Figures figures) {
        FigureState state = figures.state() == FigureState.MISSING ? FigureState.ENTERED : figures.state();
        return new EntryText(
                state.name(),
                figures.numerators().stream().map(RulingText::number).toList(),
                figures.denominator() == null ? "" : number(figures.denominator()),
                figures.levelNo() == null ? "" : figures.levelNo().toString(),
                "",
                "");
    }

    private static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, 2);
    }

    /**
     * The figures with the reviewer's reason, as the report's rules read them. The form begins with the reported numbers,
     * so they are left aside when the reviewer decides that there is nothing to count.
     */
    EntryText figuresWithReason() {
        boolean entered = figures.state().equals(FigureState.ENTERED.name());
        boolean wantsReason = figures.state().equals(FigureState.NOT_APPLICABLE.name());
        return new EntryText(
                figures.state(),
                entered ? figures.numerators() : List.of(),
                entered ? figures.denominator() : "",
                entered ? figures.level() : "",
                wantsReason ? reason : "",
                "");
    }

    /** Room for all numerators of an indicator, whatever was reported. */
    public RulingText shapedFor(int numerators) {
        List<String> shaped = new ArrayList<>(figures.numerators());
        while (shaped.size() < numerators) {
            shaped.add("");
        }
        EntryText text = new EntryText(
                figures.state(), shaped.subList(0, numerators), figures.denominator(), figures.level(), "", "");
        return new RulingText(decision, text, reason);
    }
}
