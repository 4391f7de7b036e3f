package vn.thiduaso.award.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.award.FormService;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.shared.TypedText;

/** What an award form is called from a day on, as it is typed. */
record RenameForm(
        @NotBlank(message = "{award.error.day}") @Nullable String validFrom,

        @NotBlank(message = "{award.error.nameMissing}") @Nullable
        String name,

        @NotBlank(message = "{award.error.authorityMissing}") @Nullable
        String authority,

        @Nullable String ground) {

    /** Begins with what the form is called now. */
    static RenameForm after(AwardFormSheet form) {
        return new RenameForm(null, form.name(), form.authority(), null);
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        if (!binding.hasFieldErrors("validFrom") && Typed.day(validFrom).isEmpty()) {
            binding.rejectValue("validFrom", "award.error.day");
        }
        Typed.checkName(name, "name", binding);
        Typed.checkName(authority, "authority", binding);
        Typed.checkGround(ground, binding);
    }

    FormService.Renaming toData() {
        return new FormService.Renaming(
                Typed.day(validFrom).orElseThrow(),
                TypedText.clean(name),
                TypedText.clean(authority),
                Typed.orNull(ground));
    }
}
