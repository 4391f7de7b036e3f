package vn.thiduaso.unit;

import java.time.LocalDate;

/** Who leads a bloc in a term: two units, and the two people who sign for it. */
public record TermView(
        long headUnitId,
        long deputyUnitId,
        String headName,
        String headPost,
        String deputyName,
        String deputyPost,
        LocalDate validFrom,
        LocalDate validTo) {}
