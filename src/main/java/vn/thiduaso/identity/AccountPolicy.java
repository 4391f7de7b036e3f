package vn.thiduaso.identity;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;

/** Accounts are the administrator's business; the own password is everybody's. */
final class AccountPolicy {

    private AccountPolicy() {}

    static void mayAdminister(Actor actor) {
        Forbidden.unless(actor.isAdministrator(), "administer accounts");
    }
}
