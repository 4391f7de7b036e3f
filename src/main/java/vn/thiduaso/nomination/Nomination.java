package vn.thiduaso.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.shared.RuleViolation;

/** One subject proposed for one award form. It guards its own states; times come from the caller's clock. */
@Entity
@Table(name = "nomination")
public class Nomination {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomination_seq")
    @SequenceGenerator(name = "nomination_seq", sequenceName = "nomination_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long campaignId;

    @Embedded
    private Candidacy candidacy;

    @Embedded
    private NominationContent content;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    private @Nullable String returnReason;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    /** Starts a draft, which may be incomplete. */
    public Nomination(long campaignId, Candidacy candidacy, NominationContent content, String by, Instant at) {
        this.campaignId = campaignId;
        this.candidacy = candidacy;
        this.content = content;
        this.status = NominationStatus.DRAFT;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** The nomination's id; there is one once it is stored. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public long campaignId() {
        return campaignId;
    }

    public Candidacy candidacy() {
        return candidacy;
    }

    public NominationContent content() {
        return content;
    }

    public NominationStatus status() {
        return status;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public int version() {
        return version;
    }

    /** The unit changes what it wrote; the subject stays with its unit. */
    void change(Candidacy newCandidacy, NominationContent newContent) {
        RuleViolation.unless(status.isWithUnit(), "nomination.error.closed");
        if (newCandidacy.unitId() != candidacy.unitId()) {
            throw new IllegalArgumentException("a nomination stays with its unit");
        }
        candidacy = newCandidacy;
        content = newContent;
    }

    /** The unit's head signs it off. */
    void submit(String by, Instant at) {
        RuleViolation.unless(status.isWithUnit(), "nomination.error.notWithUnit");
        status = NominationStatus.SUBMITTED;
        submittedAt = at;
        submittedBy = by;
    }

    /** A leader of the bloc takes it into the list that goes up. */
    void accept(String by, Instant at) {
        RuleViolation.unless(status.isWaiting(), "nomination.error.notWaiting");
        decide(NominationStatus.ACCEPTED, null, by, at);
    }

    /** A leader of the bloc wants it changed. */
    void sendBack(String reason, String by, Instant at) {
        RuleViolation.unless(status.isWaiting(), "nomination.error.notWaiting");
        RuleViolation.unless(!reason.isBlank(), "nomination.error.noReason");
        decide(NominationStatus.RETURNED, reason, by, at);
    }

    /** The unit takes it back for good. */
    void withdraw(String by, Instant at) {
        RuleViolation.unless(status.isWithdrawable(), "nomination.error.notWithdrawable");
        decide(NominationStatus.WITHDRAWN, returnReason, by, at);
    }

    private void decide(NominationStatus decision, @Nullable String reason, String by, Instant at) {
        status = decision;
        returnReason = reason;
        decidedBy = by;
        decidedAt = at;
    }
}
