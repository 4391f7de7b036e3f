package vn.thiduaso.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the register is counted for: one constant for each measured item of the plan (III.7, 11, 12). The SQL conditions
 * stand on {@code staff_member m} with the parameters from and day.
 */
public enum StaffItem {
    TRAINED("7a", null, trainedSql("")),
    TRAINED_IN_DATA("7b", null, trainedSql(" AND t.kind = 'DATA_ANALYSIS'")),
    MISA("11a", StaffField.MISA, "m.misa_updated_on <= :day"),
    OMS("11b", StaffField.OMS, "m.oms_updated_on <= :day"),
    CITIZEN_ID("12a", StaffField.CITIZEN_ID, "m.citizen_id_registered_on <= :day"),
    ELECTRONIC_ID("12b", StaffField.ELECTRONIC_ID, "m.e_id_activated_on <= :day");

    private static final int YEAR_BEGINS_IN = 12;
    private static final int YEAR_BEGINS_ON = 15;

    private final String code;
    private final @Nullable StaffField field;
    private final String reachedSql;

    StaffItem(String code, @Nullable StaffField field, String reachedSql) {
        this.code = code;
        this.field = field;
        this.reachedSql = reachedSql;
    }

    /** The item with the plan's code, such as 12b. */
    public static Optional<StaffItem> of(String code) {
        return Arrays.stream(values()).filter(item -> item.code.equals(code)).findFirst();
    }

    /** First day of the reporting year that the day belongs to: 15/12 of the year before (plan III). */
    public static LocalDate yearStart(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), YEAR_BEGINS_IN, YEAR_BEGINS_ON);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    public String code() {
        return code;
    }

    /** The date in the register behind the item; null for trainings. */
    public @Nullable StaffField field() {
        return field;
    }

    /** Whether the item counts trainings. */
    public boolean isTraining() {
        return field == null;
    }

    /** Whether the person is in the item's denominator: trainings count công chức and viên chức only. */
    public boolean counts(StaffData data) {
        return !isTraining() || data.isOfficial();
    }

    /** Whether the person is in the item's numerator on the day; trainings count in the days from the first one. */
    public boolean isReached(StaffRecord person, LocalDate from, LocalDate day) {
        if (field == null) {
            return person.trainings().stream()
                    .map(StaffRecord.Attended::training)
                    .anyMatch(training -> answers(training) && training.isWithin(from, day));
        }
        LocalDate reached = (LocalDate) person.data().value(field);
        return reached != null && !reached.isAfter(day);
    }

    /** Whether a training is of the kind that the item counts. */
    boolean answers(TrainingData training) {
        return this == TRAINED || training.kind() == TrainingKind.DATA_ANALYSIS;
    }

    /** Who counts for the item but has not reached it. */
    String missingSql() {
        String counted = isTraining() ? "m.kind <> 'WORKER' AND " : "";
        return counted + "(" + reachedSql + ") IS NOT TRUE";
    }

    private static String trainedSql(String kind) {
        return "EXISTS (SELECT 1 FROM training t WHERE t.staff_member_id = m.id AND t.completed_on BETWEEN :from AND :day"
                + kind + ")";
    }
}
