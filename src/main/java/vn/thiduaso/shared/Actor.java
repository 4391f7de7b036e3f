package vn.thiduaso.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person who acts, with the roles held today. Every command and query of a feature module takes one as its first
 * parameter and decides with it; nothing else about a login reaches the modules.
 *
 * @param accountId id of the account
 * @param name the person's full name, as written into documents and the audit trail
 * @param grants roles in force today
 */
public record Actor(long accountId, String name, List<Grant> grants) {

    public Actor {
        grants = List.copyOf(grants);
    }

    /** Whether the person holds one of the roles, wherever. */
    public boolean hasAny(Role... roles) {
        return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
    }

    /** Whether the person works for the unit, as its officer or its head (not as an official of the bloc). */
    public boolean worksFor(long unitId) {
        return isOfficerOf(unitId) || isHeadOf(unitId);
    }

    public boolean isOfficerOf(long unitId) {
        return holdsInUnit(Role.UNIT_OFFICER, unitId);
    }

    public boolean isHeadOf(long unitId) {
        return holdsInUnit(Role.UNIT_HEAD, unitId);
    }

    /** Whether the person leads the bloc: Khối trưởng or Khối phó. */
    public boolean leads(long blocId) {
        return holdsInBloc(Role.BLOC_HEAD, blocId) || holdsInBloc(Role.BLOC_DEPUTY, blocId);
    }

    public boolean isBlocHead(long blocId) {
        return holdsInBloc(Role.BLOC_HEAD, blocId);
    }

    public boolean readsAsSuperior(long blocId) {
        return holdsInBloc(Role.SUPERIOR_READER, blocId);
    }

    public boolean isAdministrator() {
        return hasAny(Role.ADMINISTRATOR);
    }

    /** Whether the person belongs to the unit in any role: nobody verifies or scores such a unit. */
    public boolean belongsTo(long unitId) {
        return grants.stream().anyMatch(grant -> Objects.equals(grant.unitId(), unitId));
    }

    /** Units the person works for as officer or head. */
    public Set<Long> unitIds() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.UNIT_OFFICER || grant.role() == Role.UNIT_HEAD)
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean holdsInUnit(Role role, long unitId) {
        return grants.stream().anyMatch(grant -> grant.role() == role && Objects.equals(grant.unitId(), unitId));
    }

    private boolean holdsInBloc(Role role, long blocId) {
        return grants.stream().anyMatch(grant -> grant.role() == role && Objects.equals(grant.blocId(), blocId));
    }
}
