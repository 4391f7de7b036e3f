package vn.thiduaso.stafflist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.staff.StaffData;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.TrainingData;

/**
 * One thing with one date for many people.
 *
 * @param training what everybody attended; null for the other things
 * @param overwrite whether a date that is there already is replaced
 */
public record BulkEdit(Thing thing, LocalDate day, @Nullable TrainingData training, boolean overwrite) {

    /** What happened to the people. */
    public enum Thing {
        TRAINING(null),
        MISA(StaffField.MISA),
        OMS(StaffField.OMS),
        CITIZEN_ID(StaffField.CITIZEN_ID),
        ELECTRONIC_ID(StaffField.ELECTRONIC_ID),
        LEFT(StaffField.LEFT_ON);

        private final @Nullable StaffField field;

        Thing(@Nullable StaffField field) {
            this.field = field;
        }
    }

    /** What becomes of the person; empty when it is there already. */
    Optional<PersonChange> changeOf(StaffRecord person) {
        StaffField field = thing.field;
        if (field == null) {
            TrainingData attended = Objects.requireNonNull(training);
            boolean known = person.trainings().stream()
                    .anyMatch(one -> one.training().isSameAs(attended)
                            && (!overwrite || one.training().equals(attended)));
            return known
                    ? Optional.empty()
                    : Optional.of(new PersonChange(person.id(), person.data(), List.of(attended)));
        }
        Object before = person.data().value(field);
        if (day.equals(before) || (before != null && !overwrite)) {
            return Optional.empty();
        }
        StaffData after = person.data().with(field, day);
        return Optional.of(new PersonChange(person.id(), after, List.of()));
    }
}
