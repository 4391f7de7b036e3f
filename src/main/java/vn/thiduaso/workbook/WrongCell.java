package vn.thiduaso.workbook;

import java.util.List;

/**
 * A cell that cannot be taken.
 *
 * @param address with the sheet, such as Nhập liệu!F12
 * @param field name of the part of {@link vn.thiduaso.report.typed.EntryText}
 * @param messageKey what is wrong and what is expected, looked up in the messages with the arguments
 */
public record WrongCell(String address, String field, String messageKey, List<String> arguments) {

    public WrongCell {
        arguments = List.copyOf(arguments);
    }

    /** The arguments as message formats want them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
