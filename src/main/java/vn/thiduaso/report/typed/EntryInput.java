package vn.thiduaso.report.typed;

/**
 * One row of a form that is saved.
 *
 * @param base {@link EntryText#figures()} of what the person was shown; empty when an empty row was shown
 * @param noteBase the note that the person was shown
 * @param takeTheirs after a conflict: the person gives up what was typed for what the other one stored
 */
public record EntryInput(long indicatorId, String base, String noteBase, EntryText typed, boolean takeTheirs) {}
