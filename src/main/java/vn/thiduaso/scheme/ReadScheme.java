package vn.thiduaso.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Scheme;

/**
 * What a workbook says.
 *
 * @param scheme null when a cell has to be mended first
 */
public record ReadScheme(String fileName, @Nullable Scheme scheme, List<WrongCell> problems) {

    public ReadScheme {
        problems = List.copyOf(problems);
    }

    /**
     * A cell that cannot be taken.
     *
     * @param address of the cell, such as D7; empty for a whole sheet
     * @param found what it holds
     * @param key message key of the sentence that says what is expected
     */
    public record WrongCell(String sheet, String address, String found, String key, List<String> arguments) {}
}
