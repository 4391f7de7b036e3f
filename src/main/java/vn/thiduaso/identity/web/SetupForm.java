package vn.thiduaso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.validation.BindingResult;

/** What the first administrator chooses. */
public record SetupForm(
        @NotBlank @Pattern(regexp = "|" + SetupForm.USERNAME, message = "{identity.error.username}")
        String username,

        @NotBlank @Size(max = 100) String fullName,
        @NotBlank String password,
        @NotBlank String again) {

    /** What usernames look like; the message says it in words. */
    public static final String USERNAME = "[a-z][a-z0-9._-]{2,59}";

    static final SetupForm EMPTY = new SetupForm("", "", "", "");

    void compare(BindingResult errors) {
        if (!errors.hasErrors() && !password.equals(again)) {
            errors.rejectValue("again", "identity.error.passwordsDiffer");
        }
    }

    @Override
    public String toString() {
        return "SetupForm[" + username + "]";
    }
}
