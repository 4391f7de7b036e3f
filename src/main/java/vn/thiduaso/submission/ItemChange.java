package vn.thiduaso.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item before and after; one of the two is null when the campaign got or lost the item in between.
 *
 * @param before as it was
 * @param after as it is
 */
public record ItemChange(
        @Nullable SnapshotItem before, @Nullable SnapshotItem after) {

    public ItemChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing to compare");
        }
    }

    /** The newer of the two. */
    public SnapshotItem item() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** Whether anything differs that was reported, was shown for it, or came of it. */
    public boolean changed() {
        return figuresChanged() || noteChanged() || pointsChanged() || evidenceChanged();
    }

    public boolean figuresChanged() {
        return before == null || after == null || !before.sameFigures(after);
    }

    public boolean noteChanged() {
        return !Objects.equals(before == null ? null : before.note(), after == null ? null : after.note());
    }

    public boolean pointsChanged() {
        return !SnapshotItem.same(before == null ? null : before.points(), after == null ? null : after.points());
    }

    public boolean evidenceChanged() {
        return !added().isEmpty() || !removed().isEmpty();
    }

    /** Evidence that was not there before. */
    public List<SnapshotEvidence> added() {
        return without(evidence(after), evidence(before));
    }

    /** Evidence that is not there any more. */
    public List<SnapshotEvidence> removed() {
        return without(evidence(before), evidence(after));
    }

    private static List<SnapshotEvidence> evidence(@Nullable SnapshotItem item) {
        return item == null ? List.of() : item.evidence();
    }

    /** The pieces of one list that the other lacks; a piece that stands there twice must be there twice. */
    private static List<SnapshotEvidence> without(List<SnapshotEvidence> of, List<SnapshotEvidence> others) {
        List<SnapshotEvidence> rest = new ArrayList<>(of);
        others.forEach(rest::remove);
        return rest;
    }
}
