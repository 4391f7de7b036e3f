package vn.thiduaso.stafflist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a preview.
 *
 * @param revision of the register that the preview was made from
 * @param choices for unsure rows by their number: {@code new} or the id of a candidate; the others are skipped
 * @param leaving who of the absent has left
 * @param leftOn their last day; needed if there are any
 */
public record ImportDecision(
        long revision,
        Map<Integer, String> choices,
        Set<Long> leaving,
        @Nullable LocalDate leftOn) {}
