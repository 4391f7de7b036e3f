package vn.thiduaso.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.Change;
import vn.thiduaso.identity.signin.Presences;
import vn.thiduaso.identity.signin.Secrets;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** What the administrator does with accounts. Somebody who can administer always remains. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final PasswordEncoder passwords;
    private final Presences presences;
    private final AccountTrail trail;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            Administrators administrators,
            PasswordEncoder passwords,
            Presences presences,
            AccountTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.passwords = passwords;
        this.presences = presences;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lets a person in, with a password that must be changed after the first sign-in. */
    public HandedOut create(Actor actor, NewAccount wanted) {
        AccountPolicy.mayAdminister(actor);
        RuleViolation.unless(!accounts.isTaken(wanted.username()), "identity.error.usernameTaken", wanted.username());
        String password = Secrets.password();
        Account account = new Account(
                wanted.username(),
                wanted.fullName(),
                wanted.email(),
                Objects.requireNonNull(passwords.encode(password)),
                Instant.now(clock));
        NewGrant first = wanted.grant();
        account.grant(first.scope(), first.from(), first.to());
        account = accounts.save(account);
        Map<String, Change> changes = new HashMap<>(trail.given(first.scope(), first.from(), first.to()));
        changes.put("fullName", new Change(null, wanted.fullName()));
        changes.put("email", new Change(null, wanted.email()));
        trail.record(actor, "account.created", account, changes);
        return new HandedOut(account.id(), account.username(), password);
    }

    /** Corrects name and e-mail; the version is the one that the person saw. */
    public void edit(Actor actor, long accountId, int seenVersion, String fullName, @Nullable String email) {
        Account account = administered(actor, accountId);
        if (account.version() != seenVersion) {
            throw new StaleVersion("account " + accountId);
        }
        Map<String, Change> changes = Map.of(
                "fullName", new Change(account.fullName(), fullName), "email", new Change(account.email(), email));
        account.correct(fullName, email);
        trail.record(actor, "account.edited", account, changes);
    }

    public void enable(Actor actor, long accountId) {
        Account account = administered(actor, accountId);
        if (!account.isEnabled()) {
            account.enable();
            trail.record(actor, "account.enabled", account);
        }
    }

    /** Shuts a person out from the next request on; never oneself, never the last administrator. */
    public void disable(Actor actor, long accountId) {
        Account account = administered(actor, accountId);
        RuleViolation.unless(actor.accountId() != accountId, "identity.error.disableSelf");
        RuleViolation.unless(
                !account.mayAdminister() || administrators.remainWithout(accountId),
                "identity.error.lastAdministrator");
        if (account.isEnabled()) {
            account.disable();
            trail.record(actor, "account.disabled", account);
        }
    }

    /** Gives a role for a term. */
    public void grant(Actor actor, long accountId, NewGrant wanted) {
        Account account = administered(actor, accountId);
        account.grant(wanted.scope(), wanted.from(), wanted.to());
        trail.record(actor, "account.roleGranted", account, trail.given(wanted.scope(), wanted.from(), wanted.to()));
    }

    /** Ends a role after its last day, which may be in the past: then from the next request on. */
    public void endGrant(Actor actor, long accountId, long grantId, LocalDate lastDay) {
        Account account = administered(actor, accountId);
        RoleGrant ended = account.endGrant(grantId, lastDay);
        if (ended.scope().role() == Role.ADMINISTRATOR) {
            RuleViolation.unless(actor.accountId() != accountId, "identity.error.endOwnAdministrator");
            RuleViolation.unless(administrators.remainWithout(accountId), "identity.error.lastAdministrator");
        }
        trail.record(actor, "account.roleEnded", account, trail.ended(ended.scope(), lastDay));
    }

    /** Makes a new password to be handed out; every session of the account is over. */
    public HandedOut resetPassword(Actor actor, long accountId) {
        Account account = administered(actor, accountId);
        RuleViolation.unless(actor.accountId() != accountId, "identity.error.resetOwn");
        String password = Secrets.password();
        account.handOutPassword(Objects.requireNonNull(passwords.encode(password)));
        trail.record(actor, "account.passwordReset", account);
        return new HandedOut(accountId, account.username(), password);
    }

    private Account administered(Actor actor, long accountId) {
        AccountPolicy.mayAdminister(actor);
        presences.forget(accountId);
        return accounts.findWithGrants(accountId).orElseThrow(() -> new NotFound("account", accountId));
    }
}
