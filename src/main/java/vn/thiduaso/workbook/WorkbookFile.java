package vn.thiduaso.workbook;

/**
 * A workbook for download.
 *
 * @param name without its ending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WorkbookFile(String name, byte[] content) {}
