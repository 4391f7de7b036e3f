package vn.thiduaso.entry;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryProblem;

/**
 * One number of a row as the form shows it.
 *
 * @param sign stands before it: nothing, + or ÷
 * @param name of the form parameter
 * @param problem what was wrong with it, or null
 */
public record EntryField(
        String sign,
        String label,
        String id,
        String name,
        String value,
        @Nullable EntryProblem problem) {}
