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
import java.time.LocalDate;
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

    @Enumerated(EnumType.STRING)
    private @Nullable NominationStatus compiledFrom;

    private @Nullable String paperNumber;
    private @Nullable String decisionNo;
    private @Nullable LocalDate decisionDate;
    private @Nullable String outcomeReason;

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

    /** What became of it after it was accepted. */
    public NominationOutcome outcome() {
        return new NominationOutcome(paperNumber, decisionNo, decisionDate, outcomeReason);
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

    /** A leader of the bloc takes it up for the council. */
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

    /** The unit takes it back for good; once the bloc has taken it up, with a reason. */
    void withdraw(String reason, String by, Instant at) {
        RuleViolation.unless(status.isWithdrawable(), "nomination.error.notWithdrawable");
        RuleViolation.unless(!status.isTakenUp() || !reason.isBlank(), "nomination.error.noWithdrawReason");
        outcomeReason = reason.isBlank() ? null : reason;
        decide(NominationStatus.WITHDRAWN, returnReason, by, at);
    }

    /** The council voted, in a first round or in a new one. */
    void vote(VoteOutcome outcome, String by, Instant at) {
        RuleViolation.unless(status.isVotable(), "nomination.error.notVotable");
        decide(outcome.status(), null, by, at);
    }

    /** It is in a dossier; without a vote only when its form needs none. */
    void compile(boolean voteNeeded, String paper, String by, Instant at) {
        RuleViolation.unless(status.isCompilable(voteNeeded), "nomination.error.notCompilable");
        compiledFrom = status;
        paperNumber = paper;
        decide(NominationStatus.IN_DOSSIER, null, by, at);
    }

    /** It is out of its dossier and stands as before. */
    void release(String by, Instant at) {
        RuleViolation.unless(status.isCompiled(), "nomination.error.notInDossier");
        paperNumber = null;
        decide(Objects.requireNonNullElse(compiledFrom, NominationStatus.PASSED), null, by, at);
    }

    /** The dossier went up. */
    void forward(String paper, String by, Instant at) {
        RuleViolation.unless(status == NominationStatus.IN_DOSSIER, "nomination.error.notInDossier");
        paperNumber = paper;
        decide(NominationStatus.FORWARDED, null, by, at);
    }

    /** The authority decided to give the award. */
    void award(String number, LocalDate date, String by, Instant at) {
        RuleViolation.unless(status == NominationStatus.FORWARDED, "nomination.error.notForwarded");
        RuleViolation.unless(!number.isBlank(), "nomination.error.noDecision");
        decisionNo = number;
        decisionDate = date;
        decide(NominationStatus.AWARDED, null, by, at);
    }

    /** The authority decided not to give it. */
    void refuse(String reason, String by, Instant at) {
        RuleViolation.unless(status == NominationStatus.FORWARDED, "nomination.error.notForwarded");
        RuleViolation.unless(!reason.isBlank(), "nomination.error.noReason");
        outcomeReason = reason;
        decide(NominationStatus.NOT_AWARDED, null, by, at);
    }

    private void decide(NominationStatus decision, @Nullable String reason, String by, Instant at) {
        status = decision;
        returnReason = reason;
        decidedBy = by;
        decidedAt = at;
    }
}
