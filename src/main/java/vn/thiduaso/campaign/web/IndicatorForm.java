package vn.thiduaso.campaign.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.edit.IndicatorText;
import vn.thiduaso.campaign.edit.IndicatorWords;
import vn.thiduaso.shared.TypedText;

/** The words of an indicator as they are typed. */
record IndicatorForm(
        @Nullable String version,

        @Size(max = 1000, message = "{campaign.text.error.definitionTooLong}") @Nullable
        String definition,

        @NotBlank(message = "{campaign.text.error.evidence}")
        @Size(max = 500, message = "{campaign.text.error.evidenceTooLong}")
        @Nullable
        String evidence,

        @Size(max = 500, message = "{campaign.text.error.reasonTooLong}") @Nullable
        String reason) {

    static IndicatorForm of(IndicatorText text) {
        IndicatorSheet indicator = text.indicator();
        return new IndicatorForm(String.valueOf(text.version()), indicator.definition(), indicator.evidence(), null);
    }

    /** What the annotations cannot say: units that work by the words already are told why they change. */
    void check(IndicatorText text, BindingResult binding) {
        if (text.inUse() && isDifferent(text.indicator()) && words().reason().isEmpty()) {
            binding.rejectValue("reason", "campaign.text.error.reason");
        }
    }

    private boolean isDifferent(IndicatorSheet indicator) {
        return !words().definition().equals(indicator.definition())
                || !words().evidence().equals(indicator.evidence());
    }

    int versionNo() {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(version, ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    IndicatorWords words() {
        return new IndicatorWords(TypedText.clean(definition), TypedText.clean(evidence), TypedText.clean(reason));
    }
}
