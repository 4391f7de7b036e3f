package vn.thiduaso.ranking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.NewAdjustment;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnameseNumbers;

/** Points to give or take, as typed. */
record AdjustmentForm(
        @NotBlank(message = "{ranking.error.kind}")
        @Pattern(regexp = "BONUS|DEDUCTION|", message = "{ranking.error.kind}")
        String kind,

        @NotBlank(message = "{ranking.error.pointsMissing}") String points,

        @NotBlank(message = "{ranking.error.reason}") @Size(max = 500, message = "{ranking.error.reasonTooLong}")
        String reason) {

    static AdjustmentForm empty() {
        return new AdjustmentForm("", "", "");
    }

    NewAdjustment toCommand(long unitId) {
        return new NewAdjustment(
                unitId,
                AdjustmentKind.valueOf(kind),
                VietnameseNumbers.parse(points)
                        .orElseThrow(() -> new RuleViolation("ranking.error.pointsNotNumber", points.strip())),
                reason);
    }
}
