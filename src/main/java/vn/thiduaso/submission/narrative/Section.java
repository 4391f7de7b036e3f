package vn.thiduaso.submission.narrative;

/**
 * The sections of a báo cáo kết quả, in the order of its outline; the plan names none, so this is the outline of the
 * periodic emulation reports. Titles are {@code submission.section.<NAME>}.
 */
public enum Section {
    LEADERSHIP(0, "I"),
    RESULTS(1, "II"),
    BLOC(2, "III"),
    AWARDS(3, "IV"),
    SHORTCOMINGS(4, "V"),
    PLAN(5, "VI"),
    PROPOSALS(6, "VII");

    private final int index;
    private final String numeral;

    Section(int index, String numeral) {
        this.index = index;
        this.numeral = numeral;
    }

    /** Its place among the stored texts, from 0. */
    public int index() {
        return index;
    }

    /** Its number in the outline: I to VII. */
    public String numeral() {
        return numeral;
    }
}
