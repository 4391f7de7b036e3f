package vn.thiduaso.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.springframework.validation.BindingResult;

/** The password in use, the wanted one, and the wanted one again. */
record OwnPasswordForm(
        @NotBlank String current,
        @NotBlank String wanted,
        @NotBlank String again) {

    static final OwnPasswordForm EMPTY = new OwnPasswordForm("", "", "");

    void compare(BindingResult errors) {
        if (!errors.hasErrors() && !wanted.equals(again)) {
            errors.rejectValue("again", "identity.error.passwordsDiffer");
        }
    }

    @Override
    public String toString() {
        return "OwnPasswordForm";
    }
}
