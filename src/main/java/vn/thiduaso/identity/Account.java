package vn.thiduaso.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;

/** A person who can sign in, with the roles held, now and formerly. Never deleted: papers and the audit name it. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String fullName;

    private @Nullable String email;

    @Column(nullable = false)
    private String passwordHash;

    private boolean enabled;

    private boolean mustChangePassword;

    @Column(nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("validFrom, id")
    private List<RoleGrant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, String fullName, @Nullable String email, String passwordHash, Instant createdAt) {
        this.username = username;
        this.fullName = fullName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.mustChangePassword = true;
        this.createdAt = createdAt;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public @Nullable String email() {
        return email;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** Whether an administrator's role was ever given. */
    boolean mayAdminister() {
        return grants.stream().anyMatch(grant -> grant.scope().role() == Role.ADMINISTRATOR);
    }

    /** Whether the password was set by somebody else. */
    boolean mustChangePassword() {
        return mustChangePassword;
    }

    String passwordHash() {
        return passwordHash;
    }

    int version() {
        return version;
    }

    void correct(String newFullName, @Nullable String newEmail) {
        this.fullName = newFullName;
        this.email = newEmail;
    }

    void enable() {
        enabled = true;
    }

    void disable() {
        enabled = false;
    }

    /** The person chose this password. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** Somebody else set this password: the person must choose an own one after signing in. */
    void handOutPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    RoleGrant grant(RoleScope scope, LocalDate from, @Nullable LocalDate to) {
        RoleGrant added = new RoleGrant(this, scope, from, to);
        RuleViolation.unless(grants.stream().noneMatch(added::doubles), "identity.error.grantExists");
        grants.add(added);
        return added;
    }

    /** Ends a role after its last day; one that would end before it began is taken away altogether. */
    RoleGrant endGrant(long grantId, LocalDate lastDay) {
        RoleGrant grant = grants.stream()
                .filter(one -> one.id() == grantId)
                .findFirst()
                .orElseThrow(() -> new NotFound("role grant", grantId));
        if (lastDay.isBefore(grant.validFrom())) {
            grants.remove(grant);
        } else {
            grant.end(lastDay);
        }
        return grant;
    }
}
