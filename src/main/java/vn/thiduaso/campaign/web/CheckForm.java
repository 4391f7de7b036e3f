package vn.thiduaso.campaign.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.check.Check;
import vn.thiduaso.campaign.check.CheckKind;
import vn.thiduaso.campaign.edit.CheckSetting;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseNumbers;

/** The checks of one indicator as text. */
record CheckForm(@Nullable String version, @Nullable String everywhere, List<@Valid Row> rows) {

    private static final BigDecimal LARGEST = new BigDecimal(100_000);

    CheckForm {
        rows = rows == null ? List.of() : rows;
    }

    /** One check. */
    record Row(
            @Nullable String kind,
            @Nullable String enabled,
            @Nullable String threshold,

            @NotBlank(message = "{campaign.checks.error.sentence}")
            @Size(max = 500, message = "{campaign.checks.error.sentenceTooLong}")
            @Nullable
            String sentence) {

        /** A form that no page of ours has sent. */
        public CheckKind of() {
            try {
                return CheckKind.valueOf(String.valueOf(kind));
            } catch (IllegalArgumentException unknown) {
                throw new StaleVersion("check " + kind);
            }
        }

        private Optional<BigDecimal> number() {
            return VietnameseNumbers.parse(threshold)
                    .filter(found -> found.signum() >= 0 && found.compareTo(LARGEST) <= 0 && found.scale() <= 2);
        }

        private CheckSetting setting() {
            return new CheckSetting(
                    of(),
                    of().hasThreshold() ? number().orElseThrow() : null,
                    TypedText.clean(sentence),
                    "true".equals(enabled));
        }
    }

    static CheckForm of(IndicatorSheet indicator, int version) {
        return new CheckForm(
                String.valueOf(version),
                null,
                indicator.checks().all().stream().map(CheckForm::row).toList());
    }

    private static Row row(Check check) {
        BigDecimal threshold = check.threshold();
        return new Row(
                check.kind().name(),
                String.valueOf(check.enabled()),
                threshold == null ? null : VietnameseNumbers.format(threshold, 2),
                check.sentence());
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).of().hasThreshold() && rows.get(i).number().isEmpty()) {
                binding.rejectValue("rows[" + i + "].threshold", "campaign.checks.error.threshold");
            }
        }
    }

    boolean isEverywhere() {
        return "true".equals(everywhere);
    }

    int versionNo() {
        try {
            return Integer.parseInt(String.valueOf(version));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    List<CheckSetting> settings() {
        return rows.stream().map(Row::setting).toList();
    }
}
