package vn.thiduaso.demo.results;

import java.math.BigDecimal;
import java.util.List;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.staff.StaffFigures;

/** Which figures of the staff register answer which indicator. */
final class RegisterFigures {

    private RegisterFigures() {}

    static Figures of(String indicatorCode, StaffFigures staff) {
        return switch (indicatorCode) {
            case "7a" -> ratio(staff.trained(), staff.officials());
            case "7b" -> ratio(staff.trainedInData(), staff.officials());
            case "11a" -> ratio(staff.inMisa(), staff.everybody());
            case "11b" -> ratio(staff.inOms(), staff.everybody());
            case "12a" -> ratio(staff.registeredForCitizenId(), staff.everybody());
            case "12b" -> ratio(staff.withElectronicId(), staff.everybody());
            default -> throw new IllegalArgumentException(indicatorCode);
        };
    }

    private static Figures ratio(int numerator, int denominator) {
        return Figures.ratio(List.of(BigDecimal.valueOf(numerator)), BigDecimal.valueOf(denominator));
    }
}
