package vn.thiduaso.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the trail as the administrator reads it. */
public record AuditEvent(
        long id, Instant at, String actorName, String action, String subject, List<FieldChange> changes) {

    /** A changed field with what it held before and after. */
    public record FieldChange(
            String field, @Nullable String before, @Nullable String after) {}
}
