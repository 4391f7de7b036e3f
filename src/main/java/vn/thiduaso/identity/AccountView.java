package vn.thiduaso.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account with all its roles, those in force first. */
public record AccountView(
        long id,
        String username,
        String fullName,
        @Nullable String email,
        boolean enabled,
        boolean mustChangePassword,
        Instant createdAt,
        int version,
        List<GrantView> grants) {

    /** Roles that have not ended. */
    public List<GrantView> livingGrants() {
        return grants.stream()
                .filter(grant -> grant.term() != GrantView.Term.ENDED)
                .toList();
    }

    AccountView with(List<GrantView> itsGrants) {
        return new AccountView(
                id, username, fullName, email, enabled, mustChangePassword, createdAt, version, itsGrants);
    }
}
