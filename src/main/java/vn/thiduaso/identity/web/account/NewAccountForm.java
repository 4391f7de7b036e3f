package vn.thiduaso.identity.web.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.thiduaso.identity.NewAccount;
import vn.thiduaso.identity.NewGrant;
import vn.thiduaso.identity.web.SetupForm;

/** A person to be let in, as it was typed. */
record NewAccountForm(
        @NotBlank @Pattern(regexp = "|" + SetupForm.USERNAME, message = "{identity.error.username}")
        String username,

        @NotBlank @Size(max = 100) String fullName,

        @Nullable @Email @Size(max = 200) String email,

        @Valid GrantForm grant) {

    /** Nothing of the role is sent by whoever sends an empty form. */
    NewAccountForm {
        grant = Objects.requireNonNullElse(grant, GrantForm.EMPTY);
    }

    NewAccount toCommand(NewGrant first) {
        return new NewAccount(username, fullName.strip(), text(email), first);
    }

    /** Stripped; nothing when nothing was typed. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || !StringUtils.hasText(typed) ? null : typed.strip();
    }
}
