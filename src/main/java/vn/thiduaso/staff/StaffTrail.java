package vn.thiduaso.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.audit.Change;

/** How people and their changes are written into the audit trail. */
final class StaffTrail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private StaffTrail() {}

    /** Begins with a mark of the person that never changes, by which the history is found. */
    static String subject(long personId, StaffData data) {
        return mark(personId) + data.fullName() + " (" + data.birthYear() + ")";
    }

    static String mark(long personId) {
        return "NS-" + personId + " · ";
    }

    static Map<String, Change> between(@Nullable StaffData before, StaffData after) {
        Map<String, Change> changes = new TreeMap<>();
        for (StaffField field : StaffField.values()) {
            String old = before == null ? null : text(before.value(field));
            changes.put(field.property(), new Change(old, text(after.value(field))));
        }
        return changes;
    }

    /** Trainings by number, so that several in one change do not hide each other. */
    static void addTrainings(
            Map<String, Change> changes, List<? extends @Nullable TrainingData> before, List<TrainingData> after) {
        for (int i = 0; i < after.size(); i++) {
            String name = i == 0 ? "training" : "training" + (i + 1);
            changes.put(name, new Change(text(before.get(i)), text(after.get(i))));
        }
    }

    static @Nullable String text(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof TrainingData training) {
            String certificate = training.certificate();
            return training.name() + ", " + DAY.format(training.completedOn())
                    + (certificate == null ? "" : ", " + certificate);
        }
        return value == null ? null : value.toString();
    }
}
