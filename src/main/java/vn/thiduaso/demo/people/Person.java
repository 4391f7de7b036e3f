package vn.thiduaso.demo.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.StaffKind;

/** A fictitious member of staff. */
public record Person(
        long id,
        String name,
        StaffKind kind,
        Gender gender,
        int birthYear,
        String post,
        boolean leader,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        Facts facts,
        List<Course> courses) {

    /** When the person's record or card came about; null while it has not. */
    record Facts(
            @Nullable LocalDate misa,
            @Nullable LocalDate oms,
            @Nullable LocalDate citizenId,
            @Nullable LocalDate electronicId) {}

    /** A training that the person completed. */
    record Course(String kind, String name, LocalDate completedOn, String certificate) {}

    boolean isOfficial() {
        return kind != StaffKind.WORKER;
    }

    boolean isThereOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
    }

    boolean attended(@Nullable String courseKind, LocalDate from, LocalDate to) {
        return courses.stream()
                .filter(course -> courseKind == null || course.kind().equals(courseKind))
                .anyMatch(course -> !course.completedOn().isBefore(from)
                        && !course.completedOn().isAfter(to));
    }
}
