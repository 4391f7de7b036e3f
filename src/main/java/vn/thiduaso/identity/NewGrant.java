package vn.thiduaso.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role to be held from the first to the last day, both included; without a last day until further notice. */
public record NewGrant(
        RoleScope scope, LocalDate from, @Nullable LocalDate to) {}
