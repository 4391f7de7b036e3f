package vn.thiduaso.submission;

import vn.thiduaso.submission.narrative.Section;

/** A section of the unit's paper before and after. */
public record SectionChange(Section section, String before, String after) {

    /** Whether the text differs. */
    public boolean changed() {
        return !before.equals(after);
    }
}
