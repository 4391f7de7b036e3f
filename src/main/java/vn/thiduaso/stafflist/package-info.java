/**
 * Changes a whole staff register at once: one thing for many people ({@link vn.thiduaso.stafflist.BulkService}), or a
 * list from Excel ({@link vn.thiduaso.stafflist.ImportService}). An uploaded list is read into a staging table that
 * belongs to the person and the unit; its preview is made anew from the register each time it is shown, and it is taken
 * only while the register still is what the preview showed. Who is who is decided by {@link
 * vn.thiduaso.stafflist.Matcher}: never two people for one, never a guess (ADR 12).
 */
@NullMarked
package vn.thiduaso.stafflist;

import org.jspecify.annotations.NullMarked;
