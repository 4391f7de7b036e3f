package vn.thiduaso.report.typed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.IndicatorSource;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.staff.StaffFigures;

/** Which figures of the staff register answer which indicator; the codes are the plan's (III.7, 11 and 12). */
public final class RegisterFigures {

    private RegisterFigures() {}

    /** The register is read at the end of the data window, or today while that lies ahead. */
    public static LocalDate cutOff(PeriodSheet period, LocalDate day) {
        return day.isBefore(period.dataTo()) ? day : period.dataTo();
    }

    /** The register's figures for the indicator; empty when it does not come from the register. */
    public static Optional<EntryValue> of(IndicatorSheet indicator, StaffFigures staff) {
        if (indicator.source() != IndicatorSource.STAFF_REGISTER) {
            return Optional.empty();
        }
        return switch (indicator.code()) {
            case "7a" -> value(staff.trained(), staff.officials());
            case "7b" -> value(staff.trainedInData(), staff.officials());
            case "11a" -> value(staff.inMisa(), staff.everybody());
            case "11b" -> value(staff.inOms(), staff.everybody());
            case "12a" -> value(staff.registeredForCitizenId(), staff.everybody());
            case "12b" -> value(staff.withElectronicId(), staff.everybody());
            default -> Optional.empty();
        };
    }

    private static Optional<EntryValue> value(int numerator, int denominator) {
        return Optional.of(new EntryValue(
                FigureState.ENTERED,
                List.of(BigDecimal.valueOf(numerator)),
                BigDecimal.valueOf(denominator),
                null,
                null,
                null));
    }
}
