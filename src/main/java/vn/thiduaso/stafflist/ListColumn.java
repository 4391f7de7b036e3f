package vn.thiduaso.stafflist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.TrainingKind;

/** The columns of a staff list in Excel, in the template's order; the header is {@code stafflist.column.<NAME>}. */
public enum ListColumn {
    KEY(null, 4),
    FULL_NAME(StaffField.FULL_NAME, 26),
    BIRTH_YEAR(StaffField.BIRTH_YEAR, 9),
    GENDER(StaffField.GENDER, 9),
    KIND(StaffField.KIND, 16),
    POST(StaffField.POST, 30),
    LEADER(StaffField.LEADER, 11),
    JOINED_ON(StaffField.JOINED_ON, 13),
    LEFT_ON(StaffField.LEFT_ON, 13),
    MISA(StaffField.MISA, 13),
    OMS(StaffField.OMS, 13),
    CITIZEN_ID(StaffField.CITIZEN_ID, 13),
    ELECTRONIC_ID(StaffField.ELECTRONIC_ID, 13),
    SKILLS_ON(null, 13),
    SKILLS_NAME(null, 26),
    SKILLS_CERTIFICATE(null, 16),
    DATA_ON(null, 13),
    DATA_NAME(null, 26),
    DATA_CERTIFICATE(null, 16);

    private final @Nullable StaffField field;
    private final int width;

    ListColumn(@Nullable StaffField field, int width) {
        this.field = field;
        this.width = width;
    }

    /** The field of the register that the column fills; null for the key and the trainings. */
    public @Nullable StaffField field() {
        return field;
    }

    /** Where the column stands in the template, from 0. */
    int position() {
        return List.of(values()).indexOf(this);
    }

    int width() {
        return width;
    }

    boolean isDate() {
        return switch (this) {
            case JOINED_ON, LEFT_ON, MISA, OMS, CITIZEN_ID, ELECTRONIC_ID, SKILLS_ON, DATA_ON -> true;
            default -> false;
        };
    }

    /** Whether a person can do without it. */
    boolean mayBeEmptied() {
        return isDate() && field != null && field != StaffField.JOINED_ON;
    }

    /** Whether somebody new needs it. */
    boolean isRequired() {
        return switch (this) {
            case FULL_NAME, BIRTH_YEAR, GENDER, KIND, POST, JOINED_ON -> true;
            default -> false;
        };
    }

    static ListColumn of(StaffField field) {
        return valueOf(field.name());
    }

    static ListColumn dayOf(TrainingKind kind) {
        return kind == TrainingKind.DIGITAL_SKILLS ? SKILLS_ON : DATA_ON;
    }

    static ListColumn nameOf(TrainingKind kind) {
        return kind == TrainingKind.DIGITAL_SKILLS ? SKILLS_NAME : DATA_NAME;
    }

    static ListColumn certificateOf(TrainingKind kind) {
        return kind == TrainingKind.DIGITAL_SKILLS ? SKILLS_CERTIFICATE : DATA_CERTIFICATE;
    }
}
