package vn.thiduaso.identity;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.identity.signin.PasswordRules;
import vn.thiduaso.identity.signin.Presences;
import vn.thiduaso.identity.signin.SignedIn;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** Lets everybody change the own password. */
@Service
@Transactional
public class OwnPasswordService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Presences presences;
    private final AuditLog audit;

    OwnPasswordService(AccountRepository accounts, PasswordEncoder passwords, Presences presences, AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.presences = presences;
        this.audit = audit;
    }

    /** Changes it and ends every session of the account; the answer is the principal to go on with. */
    public SignedIn change(Actor actor, String current, String wanted) {
        Account account = accounts.findWithGrants(actor.accountId())
                .orElseThrow(() -> new NotFound("account", actor.accountId()));
        RuleViolation.unless(passwords.matches(current, account.passwordHash()), "identity.error.currentPasswordWrong");
        PasswordRules.check(wanted, account.username());
        RuleViolation.unless(!wanted.equals(current), "identity.error.passwordSame");
        account.choosePassword(Objects.requireNonNull(passwords.encode(wanted)));
        presences.forget(account.id());
        audit.record(actor, "account.passwordChanged", account.username());
        SignedIn goesOn = new SignedIn(account.id(), account.username(), account.passwordHash(), true);
        goesOn.eraseCredentials();
        return goesOn;
    }
}
