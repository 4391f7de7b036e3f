package vn.thiduaso.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.Role;

/** A role of an account as the administrator sees it. */
public record GrantView(
        long id,
        Role role,
        @Nullable Long unitId,
        @Nullable Long blocId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Term term) {

    /** Where a role stands today. */
    public enum Term {
        TO_COME,
        IN_FORCE,
        ENDED
    }

    static Term termOf(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (today.isBefore(from)) {
            return Term.TO_COME;
        }
        return to != null && to.isBefore(today) ? Term.ENDED : Term.IN_FORCE;
    }
}
