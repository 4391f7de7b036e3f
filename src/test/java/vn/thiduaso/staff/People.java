package vn.thiduaso.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** People for tests. */
public final class People {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private People() {}

    public static StaffData lan() {
        return person("Nguyễn Thị Lan", 1985);
    }

    public static StaffData person(String name, int birthYear) {
        return new StaffData(
                name,
                StaffKind.CIVIL_SERVANT,
                Gender.FEMALE,
                birthYear,
                "Chuyên viên",
                false,
                LocalDate.of(2010, 3, 1),
                null,
                null,
                null,
                null,
                null);
    }

    public static TrainingData skills(LocalDate day) {
        return new TrainingData(TrainingKind.DIGITAL_SKILLS, "Kỹ năng số cơ bản", day, null);
    }

    public static TrainingData data(LocalDate day, @Nullable String certificate) {
        return new TrainingData(TrainingKind.DATA_ANALYSIS, "Phân tích dữ liệu", day, certificate);
    }
}
