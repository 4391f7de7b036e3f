package vn.thiduaso.campaign.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.LegalGround;
import vn.thiduaso.campaign.edit.StoredGround;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseDates;

/** A legal ground as text. */
record GroundForm(
        @Nullable String version,

        @NotBlank(message = "{campaign.grounds.error.number}")
        @Size(max = 60, message = "{campaign.grounds.error.long}")
        @Nullable
        String number,

        @Nullable String law,

        @NotBlank(message = "{campaign.grounds.error.day}") @Nullable
        String issuedOn,

        @NotBlank(message = "{campaign.grounds.error.issuer}")
        @Size(max = 200, message = "{campaign.grounds.error.long}")
        @Nullable
        String issuer,

        @NotBlank(message = "{campaign.grounds.error.title}")
        @Size(max = 500, message = "{campaign.grounds.error.long}")
        @Nullable
        String title,

        @NotBlank(message = "{campaign.grounds.error.day}") @Nullable
        String validFrom,

        @Nullable String validTo) {

    static GroundForm empty() {
        return new GroundForm(null, null, null, null, null, null, null, null);
    }

    static GroundForm of(StoredGround stored) {
        LegalGround ground = stored.ground();
        LocalDate end = ground.validTo();
        return new GroundForm(
                String.valueOf(stored.version()),
                ground.number(),
                String.valueOf(ground.law()),
                ground.issuedOn().toString(),
                ground.issuer(),
                ground.title(),
                ground.validFrom().toString(),
                end == null ? null : end.toString());
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        checkDay("issuedOn", issuedOn, binding);
        checkDay("validFrom", validFrom, binding);
        if (validTo != null && !validTo.isBlank()) {
            checkDay("validTo", validTo, binding);
        }
        LocalDate end = day(validTo);
        if (!binding.hasErrors() && end != null && end.isBefore(toGround().validFrom())) {
            binding.rejectValue("validTo", "campaign.grounds.error.order");
        }
    }

    int versionNo() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    LegalGround toGround() {
        return new LegalGround(
                "true".equals(law),
                TypedText.clean(number),
                VietnameseDates.parse(issuedOn).orElseThrow(),
                TypedText.clean(issuer),
                TypedText.clean(title),
                VietnameseDates.parse(validFrom).orElseThrow(),
                day(validTo));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return VietnameseDates.parse(text).orElse(null);
    }

    private static void checkDay(String field, @Nullable String text, BindingResult binding) {
        if (!binding.hasFieldErrors(field) && day(text) == null) {
            binding.rejectValue(field, "campaign.grounds.error.day");
        }
    }
}
