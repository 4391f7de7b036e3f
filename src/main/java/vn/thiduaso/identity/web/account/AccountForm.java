package vn.thiduaso.identity.web.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.identity.AccountView;

/** Name and e-mail of an account, with the version that the person saw. */
record AccountForm(
        @NotBlank @Size(max = 100) String fullName,
        @Nullable @Email @Size(max = 200) String email,
        int version) {

    static AccountForm of(AccountView account) {
        return new AccountForm(account.fullName(), account.email(), account.version());
    }
}
