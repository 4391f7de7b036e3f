package vn.thiduaso.staff;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.TypedText;

/**
 * What people write into the register about one person: dates and yes/no, never an ID number.
 *
 * @param leader leads or manages; otherwise a direct worker
 * @param leftOn last day in the unit, null while the person works there
 * @param misaUpdatedOn when the record in MISA QLCB was completed
 * @param omsUpdatedOn when the record in OMS was completed
 * @param citizenIdRegisteredOn when the person registered for the citizen's card
 * @param electronicIdActivatedOn when the level-2 electronic identity was activated
 */
public record StaffData(
        String fullName,
        StaffKind kind,
        Gender gender,
        int birthYear,
        String post,
        boolean leader,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate misaUpdatedOn,
        @Nullable LocalDate omsUpdatedOn,
        @Nullable LocalDate citizenIdRegisteredOn,
        @Nullable LocalDate electronicIdActivatedOn) {

    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0]+");

    public StaffData {
        fullName = line(fullName);
        post = line(post);
    }

    /** What the field holds. */
    public @Nullable Object value(StaffField field) {
        return switch (field) {
            case FULL_NAME -> fullName;
            case BIRTH_YEAR -> birthYear;
            case GENDER -> gender;
            case KIND -> kind;
            case POST -> post;
            case LEADER -> leader;
            case JOINED_ON -> joinedOn;
            case LEFT_ON -> leftOn;
            case MISA -> misaUpdatedOn;
            case OMS -> omsUpdatedOn;
            case CITIZEN_ID -> citizenIdRegisteredOn;
            case ELECTRONIC_ID -> electronicIdActivatedOn;
        };
    }

    /** The same with another value in one field; only dates that need not be there may become null. */
    public StaffData with(StaffField changed, @Nullable Object value) {
        return new StaffData(
                (String) pick(StaffField.FULL_NAME, changed, value),
                (StaffKind) pick(StaffField.KIND, changed, value),
                (Gender) pick(StaffField.GENDER, changed, value),
                (Integer) pick(StaffField.BIRTH_YEAR, changed, value),
                (String) pick(StaffField.POST, changed, value),
                (Boolean) pick(StaffField.LEADER, changed, value),
                (LocalDate) pick(StaffField.JOINED_ON, changed, value),
                date(StaffField.LEFT_ON, changed, value),
                date(StaffField.MISA, changed, value),
                date(StaffField.OMS, changed, value),
                date(StaffField.CITIZEN_ID, changed, value),
                date(StaffField.ELECTRONIC_ID, changed, value));
    }

    /** Whether the person belongs to the unit on the day, the last day included. */
    public boolean isThereOn(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
    }

    /** Công chức or viên chức: those whom indicator 7 counts. */
    public boolean isOfficial() {
        return kind != StaffKind.WORKER;
    }

    static String line(@Nullable String text) {
        return WHITE.matcher(TypedText.clean(text)).replaceAll(" ").strip();
    }

    private Object pick(StaffField field, StaffField changed, @Nullable Object value) {
        return Objects.requireNonNull(field == changed ? value : value(field));
    }

    private @Nullable LocalDate date(StaffField field, StaffField changed, @Nullable Object value) {
        return (LocalDate) (field == changed ? value : value(field));
    }
}
