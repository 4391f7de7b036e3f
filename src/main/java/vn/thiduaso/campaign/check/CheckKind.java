package vn.thiduaso.campaign.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of checks, in the order in which they are shown; on screen {@code campaign.check.<NAME>}. */
public enum CheckKind {
    NOT_A_NUMBER(Severity.ERROR, false, Words.TYPED),
    NEGATIVE(Severity.ERROR, false),
    /** Decimals where whole things are counted; can be switched off where they are not. */
    NOT_WHOLE(Severity.ERROR, false, Words.TYPED),
    MORE_THAN_WHOLE(Severity.ERROR, false, Words.NUMERATOR, Words.DENOMINATOR),
    /** The percentage differs from the period before by more than so many points. */
    CHANGED(Severity.WARNING, true, Words.PERCENTAGE, Words.PERCENTAGE_BEFORE, Words.DIFFERENCE, Words.THRESHOLD),
    /** The denominator differs from the last period of the same kind by more than so many per cent. */
    DENOMINATOR_CHANGED(Severity.WARNING, true, Words.DENOMINATOR, Words.DENOMINATOR_BEFORE, Words.THRESHOLD),
    /** 100 % of fewer than so many. */
    FULL_FROM_LITTLE(Severity.WARNING, true, Words.DENOMINATOR, Words.THRESHOLD);

    private final Severity severity;
    private final boolean threshold;
    private final String words;

    CheckKind(Severity severity, boolean threshold, String... words) {
        this.severity = severity;
        this.threshold = threshold;
        this.words = Stream.of(words).map(word -> "{" + word + "}").collect(Collectors.joining(", "));
    }

    public Severity severity() {
        return severity;
    }

    public boolean hasThreshold() {
        return threshold;
    }

    /** Whether it may be switched off: the others would let in what the database cannot keep. */
    public boolean isOptional() {
        return severity == Severity.WARNING || this == NOT_WHOLE;
    }

    /** What may stand in the sentence and is replaced: {@code {mẫu số}, {ngưỡng}}; empty for nothing. */
    public String words() {
        return words;
    }

    /** The words that sentences may use; they are part of the data and so Vietnamese. */
    static final class Words {

        static final String TYPED = "số nhập";
        static final String NUMERATOR = "tử số";
        static final String DENOMINATOR = "mẫu số";
        static final String DENOMINATOR_BEFORE = "mẫu số cùng kỳ";
        static final String PERCENTAGE = "tỷ lệ";
        static final String PERCENTAGE_BEFORE = "tỷ lệ kỳ trước";
        static final String DIFFERENCE = "chênh lệch";
        static final String THRESHOLD = "ngưỡng";

        private Words() {}
    }
}
