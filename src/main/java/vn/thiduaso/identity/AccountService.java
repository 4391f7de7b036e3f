package vn.thiduaso.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
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
    private final AuditLog audit;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            Administrators administrators,
            PasswordEncoder passwords,
            Presences presences,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.passwords = passwords;
        this.presences = presences;
        this.audit = audit;
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
        audit.record(
                actor,
                "account.created",
                account.username(),
                Map.of(
                        "fullName", new Change(null, wanted.fullName()),
                        "email", new Change(null, wanted.email()),
                        "role", new Change(null, text(first))));
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
        audit.record(actor, "account.edited", account.username(), changes);
    }

    public void enable(Actor actor, long accountId) {
        Account account = administered(actor, accountId);
        if (!account.isEnabled()) {
            account.enable();
            audit.record(actor, "account.enabled", account.username());
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
            audit.record(actor, "account.disabled", account.username());
        }
    }

    /** Gives a role for a term. */
    public void grant(Actor actor, long accountId, NewGrant wanted) {
        Account account = administered(actor, accountId);
        account.grant(wanted.scope(), wanted.from(), wanted.to());
        audit.record(actor, "account.roleGranted", account.username(), Map.of("role", new Change(null, text(wanted))));
    }

    /** Ends a role after its last day, which may be in the past: then from the next request on. */
    public void endGrant(Actor actor, long accountId, long grantId, LocalDate lastDay) {
        Account account = administered(actor, accountId);
        RoleGrant ended = account.endGrant(grantId, lastDay);
        if (ended.scope().role() == Role.ADMINISTRATOR) {
            RuleViolation.unless(actor.accountId() != accountId, "identity.error.endOwnAdministrator");
            RuleViolation.unless(administrators.remainWithout(accountId), "identity.error.lastAdministrator");
        }
        audit.record(
                actor,
                "account.roleEnded",
                account.username(),
                Map.of(
                        "role",
                        Change.of(text(new NewGrant(ended.scope(), ended.validFrom(), null)), null),
                        "lastDay",
                        Change.of(null, lastDay)));
    }

    /** Makes a new password to be handed out; every session of the account is over. */
    public HandedOut resetPassword(Actor actor, long accountId) {
        Account account = administered(actor, accountId);
        RuleViolation.unless(actor.accountId() != accountId, "identity.error.resetOwn");
        String password = Secrets.password();
        account.handOutPassword(Objects.requireNonNull(passwords.encode(password)));
        audit.record(actor, "account.passwordReset", account.username());
        return new HandedOut(accountId, account.username(), password);
    }

    private Account administered(Actor actor, long accountId) {
        AccountPolicy.mayAdminister(actor);
        presences.forget(accountId);
        return accounts.findWithGrants(accountId).orElseThrow(() -> new NotFound("account", accountId));
    }

    private static String text(NewGrant grant) {
        RoleScope scope = grant.scope();
        return scope.role()
                + (scope.unitId() == null ? "" : " unit " + scope.unitId())
                + (scope.blocId() == null ? "" : " bloc " + scope.blocId())
                + " " + grant.from() + " – " + Objects.requireNonNullElse(grant.to(), "");
    }
}
