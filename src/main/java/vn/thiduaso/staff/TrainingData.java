package vn.thiduaso.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training that a person completed.
 *
 * @param certificate number or name of the certificate, null if there is none
 */
public record TrainingData(
        TrainingKind kind,
        String name,
        LocalDate completedOn,
        @Nullable String certificate) {

    public TrainingData {
        name = StaffData.line(name);
        certificate = certificate == null || certificate.isBlank() ? null : StaffData.line(certificate);
    }

    /** Whether both are the same training of a person: of one kind, completed on one day. */
    public boolean isSameAs(TrainingData other) {
        return kind == other.kind && completedOn.equals(other.completedOn);
    }

    /** Whether it was completed in the days, both included. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return !completedOn.isBefore(from) && !completedOn.isAfter(to);
    }
}
