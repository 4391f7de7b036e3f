package vn.thiduaso.stafflist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.staff.StaffRules;
import vn.thiduaso.staff.TrainingData;
import vn.thiduaso.staff.TrainingKind;
import vn.thiduaso.stafflist.BulkEdit;

/**
 * One thing for many people as it is typed.
 *
 * @param ids the picked people, with commas between
 * @param revision of the register that the preview showed; empty before there is one
 */
record BulkForm(
        String ids,
        String revision,

        @NotBlank(message = "{stafflist.error.thing}")
        @Pattern(regexp = "|TRAINING|MISA|OMS|CITIZEN_ID|ELECTRONIC_ID|LEFT", message = "{stafflist.error.thing}")
        String thing,

        @NotBlank String on,

        @Pattern(regexp = "|DIGITAL_SKILLS|DATA_ANALYSIS", message = "{staff.error.trainingKind}")
        String trainingKind,

        String name,
        String certificate,
        String overwrite) {

    private static final int LONGEST_ID = 18;

    BulkForm {
        ids = TypedText.clean(ids);
        revision = TypedText.clean(revision);
        thing = TypedText.clean(thing);
        on = TypedText.clean(on);
        trainingKind = TypedText.clean(trainingKind);
        name = TypedText.clean(name);
        certificate = TypedText.clean(certificate);
        overwrite = TypedText.clean(overwrite);
    }

    static BulkForm of(List<Long> people) {
        String ids = people.stream().map(Object::toString).collect(Collectors.joining(","));
        return new BulkForm(ids, "", "", "", "", "", "", "");
    }

    List<Long> people() {
        return ids(Arrays.asList(ids.split(",")));
    }

    /** The ids among the texts. */
    static List<Long> ids(List<String> texts) {
        return texts.stream()
                .filter(id -> id.matches("[0-9]{1," + LONGEST_ID + "}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    long readRevision() {
        return revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : -1;
    }

    BulkForm at(long seen) {
        return new BulkForm(ids, Long.toString(seen), thing, on, trainingKind, name, certificate, overwrite);
    }

    /** The edit; empty when a field cannot be read or breaks a rule, which is then said beside it. */
    Optional<BulkEdit> read(BindingResult errors, LocalDate today) {
        LocalDate day = VietnameseDates.parse(on).orElse(null);
        if (day == null && !on.isEmpty()) {
            errors.rejectValue("on", "staff.error.day");
        }
        boolean trained = BulkEdit.Thing.TRAINING.name().equals(thing);
        if (trained && trainingKind.isEmpty()) {
            errors.rejectValue("trainingKind", "staff.error.trainingKind");
        }
        if (trained && name.isEmpty()) {
            errors.rejectValue("name", "staff.error.trainingMissing");
        }
        if (errors.hasErrors() || day == null) {
            return Optional.empty();
        }
        TrainingData training = trained ? training(day, errors, today) : null;
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new BulkEdit(BulkEdit.Thing.valueOf(thing), day, training, "true".equals(overwrite)));
    }

    private @Nullable TrainingData training(LocalDate day, BindingResult errors, LocalDate today) {
        TrainingData training = new TrainingData(TrainingKind.valueOf(trainingKind), name, day, certificate);
        for (StaffRules.Problem problem : StaffRules.problems(training, today)) {
            String field = "completedOn".equals(problem.field()) ? "on" : problem.field();
            errors.rejectValue(field, problem.key(), problem.arguments().toArray(), problem.key());
        }
        return training;
    }
}
