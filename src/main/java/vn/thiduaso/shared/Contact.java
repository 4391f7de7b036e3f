package vn.thiduaso.shared;

import org.jspecify.annotations.Nullable;

/**
 * A person who can be told something in a role.
 *
 * @param email null while no address is known
 * @param role the role in which the person is reached
 * @param unitId the unit of a unit role; for a leader of a bloc the unit that the person comes from
 */
public record Contact(long accountId, String name, @Nullable String email, Role role, long unitId) {

    public boolean hasAddress() {
        return email != null && !email.isBlank();
    }
}
