package vn.thiduaso.document.xlsx;

import java.util.List;
import java.util.Optional;

/** A workbook that was read: its sheets in their order, hidden ones too. */
public record ReadWorkbook(List<ReadSheet> sheets) {

    public ReadWorkbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name. */
    public Optional<ReadSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
