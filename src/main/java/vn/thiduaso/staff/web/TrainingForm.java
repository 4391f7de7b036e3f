package vn.thiduaso.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.staff.StaffRules;
import vn.thiduaso.staff.TrainingData;
import vn.thiduaso.staff.TrainingKind;

/** A training as it is typed. */
record TrainingForm(
        @NotBlank(message = "{staff.error.trainingKind}")
        @Pattern(regexp = "|DIGITAL_SKILLS|DATA_ANALYSIS", message = "{staff.error.trainingKind}")
        String trainingKind,

        @NotBlank String name,
        @NotBlank String completedOn,
        String certificate) {

    TrainingForm {
        trainingKind = TypedText.clean(trainingKind);
        name = TypedText.clean(name);
        completedOn = TypedText.clean(completedOn);
        certificate = TypedText.clean(certificate);
    }

    static TrainingForm blank() {
        return new TrainingForm("", "", "", "");
    }

    /** The training; empty when a field cannot be read or breaks a rule, which is then said beside it. */
    Optional<TrainingData> read(BindingResult errors, LocalDate today) {
        Optional<LocalDate> day = VietnameseDates.parse(completedOn);
        if (day.isEmpty() && !completedOn.isEmpty()) {
            errors.rejectValue("completedOn", "staff.error.day");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        TrainingData data = new TrainingData(TrainingKind.valueOf(trainingKind), name, day.orElseThrow(), certificate);
        StaffRules.problems(data, today)
                .forEach(problem -> errors.rejectValue(
                        problem.field(), problem.key(), problem.arguments().toArray(), problem.key()));
        return errors.hasErrors() ? Optional.empty() : Optional.of(data);
    }
}
