package vn.thiduaso.decision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.decision.DecidedNominee;
import vn.thiduaso.decision.DecisionService;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseDates;

/** A decision as text, with a row for each nominee who waits for one. */
record DecideForm(
        @NotBlank(message = "{decision.error.number}") @Size(max = 60, message = "{decision.error.long}") @Nullable
        String number,

        @NotBlank(message = "{decision.error.day}") @Nullable
        String decidedOn,

        List<@Valid Row> rows) {

    DecideForm {
        rows = rows == null ? List.of() : rows;
    }

    /** What the decision says of one nominee: granted, refused with a reason, or nothing. */
    record Row(
            @Nullable String id,
            @Nullable String ruling,

            @Size(max = 1000, message = "{decision.error.long}") @Nullable
            String reason) {

        private boolean isDecided() {
            return "GRANTED".equals(ruling) || "REFUSED".equals(ruling);
        }
    }

    /** Everybody granted, until somebody says otherwise. */
    static DecideForm of(List<DecidedNominee> waiting) {
        return new DecideForm(
                null,
                null,
                waiting.stream()
                        .map(nominee ->
                                new Row(String.valueOf(nominee.nomination().id()), "GRANTED", null))
                        .toList());
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        if (!binding.hasFieldErrors("decidedOn")
                && VietnameseDates.parse(decidedOn).isEmpty()) {
            binding.rejectValue("decidedOn", "decision.error.day");
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if ("REFUSED".equals(row.ruling()) && TypedText.clean(row.reason()).isEmpty()) {
                binding.rejectValue("rows[" + i + "].reason", "decision.error.reasonMissing");
            }
        }
    }

    LocalDate day() {
        return VietnameseDates.parse(decidedOn).orElseThrow();
    }

    List<DecisionService.Ruling> rulings() {
        return rows.stream()
                .filter(Row::isDecided)
                .filter(row -> row.id() != null && row.id().matches("\\d{1,18}"))
                .map(row -> new DecisionService.Ruling(
                        Long.parseLong(String.valueOf(row.id())),
                        "GRANTED".equals(row.ruling()),
                        "GRANTED".equals(row.ruling()) ? null : TypedText.clean(row.reason())))
                .toList();
    }
}
