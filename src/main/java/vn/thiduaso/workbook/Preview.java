package vn.thiduaso.workbook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.report.typed.EntryConflict;
import vn.thiduaso.report.typed.EntryText;

/**
 * What taking a workbook over would lead to, as the report is now.
 *
 * @param takenAt when it was taken over already, or null
 * @param taken how many indicators that changed
 */
public record Preview(
        long uploadId,
        String fileName,
        Instant uploadedAt,
        Instant expiresAt,
        @Nullable Instant takenAt,
        int taken,
        List<Row> rows) {

    /** What would become of a row. */
    public enum Outcome {
        UNCHANGED,
        CHANGED,
        CONFLICT,
        WRONG,
        CLOSED
    }

    /**
     * One field that would change.
     *
     * @param label name of a number, otherwise null: then the field's own name says it
     */
    public record FieldChange(String field, @Nullable String label, String before, String after) {}

    /**
     * One indicator.
     *
     * @param place in the form, from 0, for a row with a conflict; -1 otherwise
     * @param after the entry as it would be stored
     */
    public record Row(
            IndicatorSheet indicator,
            Outcome outcome,
            int place,
            EntryText after,
            List<FieldChange> changes,
            List<WrongCell> wrong,
            @Nullable EntryConflict conflict) {

        public Row {
            changes = List.copyOf(changes);
            wrong = List.copyOf(wrong);
        }
    }

    public Preview {
        rows = List.copyOf(rows);
    }

    public List<Row> changed() {
        return with(Outcome.CHANGED);
    }

    public List<Row> conflicts() {
        return with(Outcome.CONFLICT);
    }

    public List<Row> wrong() {
        return with(Outcome.WRONG);
    }

    public List<Row> closed() {
        return with(Outcome.CLOSED);
    }

    public int unchanged() {
        return with(Outcome.UNCHANGED).size();
    }

    /** All wrong cells, in the order of the sheet. */
    public List<WrongCell> wrongCells() {
        return rows.stream().flatMap(row -> row.wrong().stream()).toList();
    }

    /** Whether all that was changed in the workbook can be taken. */
    public boolean isAllGood() {
        return wrong().isEmpty() && closed().isEmpty();
    }

    /** Whether there is anything to take. */
    public boolean hasGood() {
        return !changed().isEmpty() || !conflicts().isEmpty();
    }

    public boolean isTaken() {
        return takenAt != null;
    }

    private List<Row> with(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }
}
