package vn.thiduaso.submission;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.submission.narrative.Section;

/**
 * A report as it stands now.
 *
 * @param changes against the last submission, or null before the first one
 */
public record Draft(Snapshot content, @Nullable VersionComparison changes) {

    /** Sections in which nothing is written yet. */
    public List<Section> blankSections() {
        return Arrays.stream(Section.values())
                .filter(section -> content.section(section).isEmpty())
                .toList();
    }
}
