package vn.thiduaso.report.typed;

import java.util.Arrays;
import java.util.List;

/** Rows as a form sends them. */
public final class Rows {

    private Rows() {}

    /** Numbers typed over the note and figures that were shown; the last number is the denominator. */
    public static EntryInput typed(long indicatorId, String base, String... numbers) {
        return new EntryInput(
                indicatorId,
                base,
                "",
                new EntryText(
                        "ENTERED",
                        Arrays.asList(numbers).subList(0, numbers.length - 1),
                        numbers[numbers.length - 1],
                        "",
                        "",
                        ""),
                false);
    }

    public static EntryText text(String state, List<String> numerators, String denominator) {
        return new EntryText(state, numerators, denominator, "", "", "");
    }

    /** A level chosen in an empty row. */
    public static EntryInput level(long indicatorId, String level) {
        return new EntryInput(indicatorId, "", "", new EntryText("ENTERED", List.of(), "", level, "", ""), false);
    }
}
