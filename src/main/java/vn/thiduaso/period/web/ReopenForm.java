package vn.thiduaso.period.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reopening as text. */
record ReopenForm(
        @NotBlank @Nullable String unit,
        @NotBlank @Nullable String until,
        @NotBlank @Size(max = 500) @Nullable String reason) {

    static final ReopenForm EMPTY = new ReopenForm(null, null, null);
}
