package vn.thiduaso.nomination.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a nomination is returned to its unit. */
record ReturnForm(
        @NotBlank(message = "{nomination.return.reason.missing}")
        @Size(max = 1000, message = "{nomination.form.tooLong.1000}")
        String reason) {

    ReturnForm {
        reason = cleaned(reason);
    }

    private static String cleaned(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace("\u0000", "").strip();
    }
}
