package vn.thiduaso.stafflist;

import java.util.List;

/**
 * A cell that cannot be taken.
 *
 * @param sheet name of the sheet
 * @param row as the spreadsheet shows it
 * @param address of the cell, such as E17
 * @param found what the cell holds, shortened
 * @param key message key of the sentence that says what is wrong and what is expected
 */
public record CellProblem(String sheet, int row, String address, String found, String key, List<String> arguments) {}
