package vn.thiduaso.stafflist;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.TrainingData;
import vn.thiduaso.staff.TrainingKind;

/** What stands in the cells of a person of the register. */
final class ListCells {

    private ListCells() {}

    static @Nullable Object value(ListColumn column, StaffRecord person) {
        StaffField field = column.field();
        if (field != null) {
            return person.data().value(field);
        }
        TrainingData skills = person.latest(TrainingKind.DIGITAL_SKILLS).orElse(null);
        TrainingData data = person.latest(TrainingKind.DATA_ANALYSIS).orElse(null);
        return switch (column) {
            case KEY -> "NS-" + person.id();
            case SKILLS_ON -> skills == null ? null : skills.completedOn();
            case SKILLS_NAME -> skills == null ? null : skills.name();
            case SKILLS_CERTIFICATE -> skills == null ? null : skills.certificate();
            case DATA_ON -> data == null ? null : data.completedOn();
            case DATA_NAME -> data == null ? null : data.name();
            case DATA_CERTIFICATE -> data == null ? null : data.certificate();
            default -> null;
        };
    }
}
