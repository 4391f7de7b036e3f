package vn.thiduaso.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the entry page's script is told after rows were saved or tried out: everything is text as it stands on the page,
 * made by the same code as the page, so that the script neither computes nor formats.
 *
 * @param time when it was saved, such as 10:42
 * @param rows the rows that were sent
 * @param groups heading of every group, by its code
 * @param score the provisional score
 * @param steps how the score comes about, one line each
 * @param entered how many indicators are entered, as number and as text
 * @param total how many there are
 * @param missing codes of the indicators that are not entered
 */
public record LiveAnswer(
        String time,
        List<Row> rows,
        Map<String, String> groups,
        String score,
        List<String> steps,
        int entered,
        int total,
        String enteredText,
        List<String> missing) {

    /**
     * One row.
     *
     * @param fields what the fields should show, by name
     * @param base what the form carries along as the base of its next save
     * @param copied whether its denominator is a copied one that nobody has confirmed
     * @param register why a note is wanted for other figures than the staff register's; null where none is
     * @param result null where nothing is computed yet
     */
    public record Row(
            long indicatorId,
            Map<String, String> fields,
            String base,
            String noteBase,
            @Nullable Result result,
            boolean copied,
            @Nullable String register,
            List<Problem> problems,
            @Nullable Conflict conflict) {}

    /** The computed part of a row; percent and points may be empty. */
    public record Result(String percent, String points, String kind, String word) {}

    /** What is wrong with a field. */
    public record Problem(String field, String text) {}

    /** What somebody else stored in the same fields, each as a sentence. */
    public record Conflict(String text, List<Clash> fields) {}

    /** A field that two people changed. */
    public record Clash(String field, String mine, String theirs, String theirsText) {}
}
