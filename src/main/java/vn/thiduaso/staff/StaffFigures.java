package vn.thiduaso.staff;

/**
 * What the register says about a unit on a cut-off date: the figures of indicators 7a, 7b, 11a, 11b, 12a and 12b.
 *
 * @param officials công chức + viên chức
 * @param trained officials with a training in the year before the cut-off date
 * @param trainedInData of them in data analysis
 * @param everybody all staff
 */
public record StaffFigures(
        int officials,
        int trained,
        int trainedInData,
        int everybody,
        int inMisa,
        int inOms,
        int registeredForCitizenId,
        int withElectronicId) {}
