package vn.thiduaso.report.typed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
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

    /** Whether some indicator of the campaign comes from the register. */
    public static boolean concern(CampaignSheet campaign) {
        return campaign.indicators().stream().anyMatch(RegisterFigures::concern);
    }

    /** Whether the indicator comes from the register. */
    public static boolean concern(IndicatorSheet indicator) {
        return indicator.source() == IndicatorSource.STAFF_REGISTER;
    }

    /**
     * The register's figures for the indicator; không phát sinh when nobody of those it counts works there. Empty when the
     * indicator does not come from the register, or nobody at all is in it: then the unit does not keep one yet.
     */
    public static Optional<EntryValue> of(IndicatorSheet indicator, StaffFigures staff) {
        Count count = concern(indicator) && staff.everybody() > 0 ? count(indicator.code(), staff) : null;
        return Optional.ofNullable(count).map(RegisterFigures::value);
    }

    /** The register's figures as text, such as 20/22. */
    static String text(IndicatorSheet indicator, StaffFigures staff) {
        Count count = count(indicator.code(), staff);
        return count == null ? "" : count.reached() + "/" + count.all();
    }

    private record Count(int reached, int all) {}

    private static @Nullable Count count(String code, StaffFigures staff) {
        return switch (code) {
            case "7a" -> new Count(staff.trained(), staff.officials());
            case "7b" -> new Count(staff.trainedInData(), staff.officials());
            case "11a" -> new Count(staff.inMisa(), staff.everybody());
            case "11b" -> new Count(staff.inOms(), staff.everybody());
            case "12a" -> new Count(staff.registeredForCitizenId(), staff.everybody());
            case "12b" -> new Count(staff.withElectronicId(), staff.everybody());
            default -> null;
        };
    }

    private static EntryValue value(Count count) {
        return count.all() == 0
                ? new EntryValue(FigureState.NOT_ARISING, List.of(), null, null, null, null)
                : new EntryValue(
                        FigureState.ENTERED,
                        List.of(BigDecimal.valueOf(count.reached())),
                        BigDecimal.valueOf(count.all()),
                        null,
                        null,
                        null);
    }
}
