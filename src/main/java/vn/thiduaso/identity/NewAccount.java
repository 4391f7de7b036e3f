package vn.thiduaso.identity;

import org.jspecify.annotations.Nullable;

/** A person to be let in, with the first role. */
public record NewAccount(
        String username, String fullName, @Nullable String email, NewGrant grant) {}
