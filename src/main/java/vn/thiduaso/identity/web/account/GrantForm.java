package vn.thiduaso.identity.web.account;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.identity.NewGrant;
import vn.thiduaso.identity.RoleScope;
import vn.thiduaso.identity.web.FormProblems;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;

/** A role to be given, as it was typed. */
record GrantForm(
        @NotBlank String role,
        @Nullable String unitId,
        @Nullable String blocId,
        @NotBlank String from,
        @Nullable String to) {

    static final GrantForm EMPTY = new GrantForm("", "", "", "", "");

    /** Which field a broken rule is about. */
    static final Map<String, String> FIELDS = Map.of(
            "identity.error.unitMissing", "unitId",
            "identity.error.blocMissing", "blocId",
            "identity.error.termReversed", "to");

    static GrantForm from(LocalDate day) {
        return new GrantForm("", "", "", day.toString(), "");
    }

    /**
     * The role, or nothing after adding to the errors what is wrong.
     *
     * @param prefix path of this form inside the bound one, with its dot
     */
    Optional<NewGrant> toGrant(BindingResult errors, String prefix) {
        LocalDate first = day(from, prefix + "from", errors);
        LocalDate last = day(to, prefix + "to", errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            RoleScope scope = new RoleScope(Role.valueOf(role), id(unitId), id(blocId));
            if (last != null && last.isBefore(Objects.requireNonNull(first))) {
                throw new RuleViolation("identity.error.termReversed");
            }
            return Optional.of(new NewGrant(scope, Objects.requireNonNull(first), last));
        } catch (RuleViolation problem) {
            String field = FIELDS.getOrDefault(problem.messageKey(), "role");
            FormProblems.add(errors, problem, Map.of(), prefix + field);
        } catch (IllegalArgumentException unknownChoice) {
            errors.rejectValue(prefix + "role", "identity.error.choice");
        }
        return Optional.empty();
    }

    /** A day as date fields send it. */
    static @Nullable LocalDate day(@Nullable String text, String field, BindingResult errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            errors.rejectValue(field, "identity.error.day");
            return null;
        }
    }

    private static @Nullable Long id(@Nullable String text) {
        return text == null || text.isBlank() ? null : Long.valueOf(text);
    }
}
