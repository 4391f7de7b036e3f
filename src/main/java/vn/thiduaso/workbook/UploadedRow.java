package vn.thiduaso.workbook;

import java.util.List;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;

/**
 * One indicator as it came back in a workbook.
 *
 * @param row of the sheet, counted from 1
 * @param numerators columns for numerators in the workbook, to know where a field stands
 * @param base what the workbook had shown, as {@link EntryInput#base()}
 * @param wrong cells that hold what no field takes; their fields are as they had been shown
 */
record UploadedRow(
        long indicatorId,
        int row,
        int numerators,
        String base,
        String noteBase,
        EntryText typed,
        List<WrongCell> wrong) {

    UploadedRow {
        wrong = List.copyOf(wrong);
    }

    EntryInput input() {
        return new EntryInput(indicatorId, base, noteBase, typed, false);
    }
}
