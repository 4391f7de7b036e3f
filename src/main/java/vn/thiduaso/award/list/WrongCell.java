package vn.thiduaso.award.list;

import java.util.List;

/**
 * A cell that cannot be taken.
 *
 * @param address of the cell, such as E17
 * @param found what the cell holds, shortened
 * @param key message key of the sentence that says what is wrong and what is expected
 */
public record WrongCell(String sheet, String address, String found, String key, List<String> arguments) {}
