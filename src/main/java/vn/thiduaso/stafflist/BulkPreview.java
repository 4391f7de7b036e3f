package vn.thiduaso.stafflist;

import java.util.List;
import vn.thiduaso.staff.RegisterService.PersonChange;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.StaffRules;

/**
 * What a bulk edit would do to a register as it is now.
 *
 * @param changing who would change
 * @param kept who has it already
 * @param refused for whom it breaks a rule, with the rule
 */
public record BulkPreview(
        long revision,
        List<StaffRecord> changing,
        List<StaffRecord> kept,
        List<Refused> refused,
        List<PersonChange> changes) {

    /** Somebody for whom the thing cannot be true. */
    public record Refused(StaffRecord person, StaffRules.Problem problem) {}
}
