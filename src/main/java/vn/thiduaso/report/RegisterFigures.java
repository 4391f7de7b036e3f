package vn.thiduaso.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.IndicatorSource;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.staff.StaffFigures;

/** Which figures of the staff register answer which indicator; the codes are the plan's (III.7, 11 and 12). */
final class RegisterFigures {

    private RegisterFigures() {}

    /** The register's figures for the indicator; empty when it does not come from the register. */
    static Optional<EntryValue> of(IndicatorSheet indicator, StaffFigures staff) {
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
