package vn.thiduaso.review;

import java.util.List;
import vn.thiduaso.report.typed.EntryText;

/** Rows of the verification form as a reviewer sends them. */
final class Rulings {

    /** What the form carries along for an entry that nobody has decided about. */
    static final String UNDECIDED = "||";

    private Rulings() {}

    static RulingInput accept(long indicator) {
        return new RulingInput(indicator, UNDECIDED, new RulingText("ACCEPTED", figures("", "", ""), ""));
    }

    static RulingInput sendBack(long indicator, String reason) {
        return new RulingInput(indicator, UNDECIDED, new RulingText("SENT_BACK", figures("", "", ""), reason));
    }

    static RulingInput correct(long indicator, String numerator, String denominator, String reason) {
        return correct(indicator, UNDECIDED, figures("ENTERED", numerator, denominator), reason);
    }

    static RulingInput correct(long indicator, String base, EntryText figures, String reason) {
        return new RulingInput(indicator, base, new RulingText("CORRECTED", figures, reason));
    }

    static EntryText figures(String state, String numerator, String denominator) {
        return new EntryText(state, List.of(numerator), denominator, "", "", "");
    }
}
