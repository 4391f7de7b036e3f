package vn.thiduaso.workbook;

/**
 * What a person chose for a row that somebody else had changed, too.
 *
 * @param base {@link vn.thiduaso.report.typed.EntryText#figures()} of what the other one had stored when the choice was
 *     shown
 * @param noteBase the note that the other one had stored
 * @param mine whether the workbook's values are kept
 */
public record Decision(long indicatorId, String base, String noteBase, boolean mine) {}
