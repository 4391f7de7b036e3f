package vn.thiduaso.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request of a superior to mend or complete a dossier, and what the bloc answered. */
public record Supplement(
        long id,
        long campaignId,
        long dossierId,
        String paperNumber,
        String reason,
        LocalDate dueOn,
        Instant askedAt,
        String askedBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answer) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
