package vn.thiduaso.crosscheck;

import vn.thiduaso.shared.TypedText;

/**
 * One row of the checker's form.
 *
 * @param choice "yes", "no", or empty while nothing was chosen
 * @param base {@link #summary()} of what the checker was shown
 */
public record CrossOpinion(long indicatorId, String choice, String text, String base) {

    public CrossOpinion {
        text = TypedText.clean(text);
    }

    /** What stands now, as the form shows it. */
    public static CrossOpinion of(CrossRemark remark) {
        String text = remark.text() == null ? "" : remark.text();
        return new CrossOpinion(remark.indicatorId(), remark.agrees() ? "yes" : "no", text, "");
    }

    /** Nothing said yet. */
    public static CrossOpinion none(long indicatorId) {
        return new CrossOpinion(indicatorId, "", "", "");
    }

    public boolean agrees() {
        return choice.equals("yes");
    }

    /** In one line, to know later whether the row was touched. */
    public String summary() {
        return choice + "|" + text;
    }
}
