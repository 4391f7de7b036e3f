package vn.thiduaso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;

/** A role that an account holds in one place from one day to another (or until further notice). */
@Entity
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    @SuppressWarnings("UnusedVariable") // the column that ties the role to its account
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    private @Nullable Long unitId;

    private @Nullable Long blocId;

    @Column(nullable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Account account, RoleScope scope, LocalDate from, @Nullable LocalDate to) {
        RuleViolation.unless(to == null || !to.isBefore(from), "identity.error.termReversed");
        this.account = account;
        this.role = scope.role();
        this.unitId = scope.unitId();
        this.blocId = scope.blocId();
        this.validFrom = from;
        this.validTo = to;
    }

    /** Zero until it is stored. */
    long id() {
        return id == null ? 0 : id;
    }

    RoleScope scope() {
        return new RoleScope(role, unitId, blocId);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    void end(LocalDate lastDay) {
        RuleViolation.unless(!lastDay.isBefore(validFrom), "identity.error.termReversed");
        validTo = lastDay;
    }

    /** Whether both are the same role in the same place on at least one common day. */
    boolean doubles(RoleGrant other) {
        return scope().equals(other.scope()) && !endsBefore(other.validFrom) && !other.endsBefore(validFrom);
    }

    private boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
