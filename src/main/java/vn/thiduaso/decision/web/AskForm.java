package vn.thiduaso.decision.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.VietnameseDates;

/** A supplement request as text. */
record AskForm(
        @NotBlank(message = "{decision.error.askReason}") @Size(max = 1000, message = "{decision.error.long}") @Nullable
        String reason,

        @NotBlank(message = "{decision.error.day}") @Nullable
        String dueOn) {

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        if (!binding.hasFieldErrors("dueOn") && VietnameseDates.parse(dueOn).isEmpty()) {
            binding.rejectValue("dueOn", "decision.error.day");
        }
    }

    LocalDate day() {
        return VietnameseDates.parse(dueOn).orElseThrow();
    }
}
