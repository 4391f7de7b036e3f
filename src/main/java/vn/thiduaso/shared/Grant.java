package vn.thiduaso.shared;

import org.jspecify.annotations.Nullable;

/**
 * A role held today.
 *
 * @param unitId the unit of a unit role; for a bloc role the unit its holder comes from; otherwise null
 * @param blocId the bloc of a bloc role or of a superior reader; otherwise null
 */
public record Grant(
        Role role, @Nullable Long unitId, @Nullable Long blocId) {

    public static Grant inUnit(Role role, long unitId) {
        return new Grant(role, unitId, null);
    }

    public static Grant inBloc(Role role, long blocId, @Nullable Long homeUnitId) {
        return new Grant(role, homeUnitId, blocId);
    }

    public static Grant administrator() {
        return new Grant(Role.ADMINISTRATOR, null, null);
    }
}
