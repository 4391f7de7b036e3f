package vn.thiduaso.campaign.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The words of an indicator before and after a change; a definition may be empty. */
public record IndicatorTextChange(
        Instant at,
        String by,
        @Nullable String reason,
        String definitionBefore,
        String definitionAfter,
        String evidenceBefore,
        String evidenceAfter) {

    public boolean isDefinitionChanged() {
        return !definitionBefore.equals(definitionAfter);
    }

    public boolean isEvidenceChanged() {
        return !evidenceBefore.equals(evidenceAfter);
    }
}
