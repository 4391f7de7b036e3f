package vn.thiduaso.identity;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;

/**
 * A role with the place it is held in: unit roles in a unit; Khối trưởng and Khối phó in a bloc, coming from a unit;
 * the superior reader in a bloc; the administrator nowhere in particular.
 */
public record RoleScope(
        Role role, @Nullable Long unitId, @Nullable Long blocId) {

    public RoleScope {
        RuleViolation.unless(!needsUnit(role) || unitId != null, "identity.error.unitMissing");
        RuleViolation.unless(!needsBloc(role) || blocId != null, "identity.error.blocMissing");
        unitId = needsUnit(role) ? unitId : null;
        blocId = needsBloc(role) ? blocId : null;
    }

    /** Whether the role is held for, or by somebody from, a unit. */
    public static boolean needsUnit(Role role) {
        return switch (role) {
            case UNIT_OFFICER, UNIT_HEAD, BLOC_HEAD, BLOC_DEPUTY -> true;
            case SUPERIOR_READER, ADMINISTRATOR -> false;
        };
    }

    /** Whether the role is held in a bloc. */
    public static boolean needsBloc(Role role) {
        return switch (role) {
            case BLOC_HEAD, BLOC_DEPUTY, SUPERIOR_READER -> true;
            case UNIT_OFFICER, UNIT_HEAD, ADMINISTRATOR -> false;
        };
    }
}
