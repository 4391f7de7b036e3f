package vn.thiduaso.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind a unit or a bloc today, for modules that tell people something; they decide themselves who may see
 * it. Only accounts that may sign in, each person once per unit: one statement a call.
 */
public interface PeopleDirectory {

    /** Officers and heads of the units, by unit, officers before heads, then by name. */
    List<Contact> peopleOf(Collection<Long> unitIds);

    /** The e-mail of an account that may sign in; empty when none is known. */
    Optional<String> addressOf(long accountId);

    /** Khối trưởng and Khối phó of the bloc. */
    List<Contact> leadersOf(long blocId);
}
