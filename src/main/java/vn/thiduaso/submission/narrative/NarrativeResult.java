package vn.thiduaso.submission.narrative;

import java.util.Map;

/**
 * What became of the sections that were sent.
 *
 * @param saved how many were stored
 * @param clashes what somebody else wrote meanwhile into sections that were not stored
 */
public record NarrativeResult(int saved, Map<Section, SectionText> clashes) {

    public NarrativeResult {
        clashes = Map.copyOf(clashes);
    }
}
