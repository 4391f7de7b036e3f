package vn.thiduaso.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;

/** A meeting of the bloc's council on award nominations. It guards its own states. */
@Entity
@SuppressWarnings("UnusedVariable") // createdAt and createdBy are for the database
public class VoteSession {

    private static final int LONGEST_DISCUSSION = 4000;

    @Id
    @GeneratedValue(generator = "vote_session_seq")
    @SequenceGenerator(name = "vote_session_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long campaignId;

    private LocalDate heldOn;
    private Instant startsAt;
    private @Nullable Instant endedAt;
    private String place;
    private long chairAccount;
    private String chairName;
    private long secretaryAccount;
    private String secretaryName;
    private long secretaryUnit;

    @Enumerated(EnumType.STRING)
    private Quorum quorum;

    private String discussion;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected VoteSession() {}

    @SuppressWarnings("NullAway.Init") // plan() sets what is left
    VoteSession(long campaignId, SessionPlan plan, String by, Instant at) {
        this.campaignId = campaignId;
        this.state = SessionState.PREPARING;
        this.discussion = "";
        this.createdAt = at;
        this.createdBy = by;
        plan(plan);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long campaignId() {
        return campaignId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public SessionState state() {
        return state;
    }

    public int version() {
        return version;
    }

    public boolean isKeptBy(long accountId) {
        return secretaryAccount == accountId;
    }

    /** Sets when, where and who; only before the first ballots are handed out. */
    final void plan(SessionPlan plan) {
        requirePreparing();
        heldOn = plan.heldOn();
        startsAt = plan.startsAt();
        place = plan.place();
        chairAccount = plan.chair().accountId();
        chairName = plan.chair().name();
        secretaryAccount = plan.secretary().accountId();
        secretaryName = plan.secretary().name();
        secretaryUnit = plan.secretary().unitId();
        quorum = plan.quorum();
    }

    /** Ballots are handed out: from now on the plan stands. */
    void begin() {
        requireNotEnded();
        state = SessionState.RUNNING;
    }

    /** The meeting is over; what was said goes into the minutes. */
    void end(Instant at, String said) {
        RuleViolation.unless(state == SessionState.RUNNING, "vote.error.notRunning");
        RuleViolation.unless(at.isAfter(startsAt), "vote.error.endsBeforeStart");
        String words = TypedText.clean(said);
        RuleViolation.unless(words.length() <= LONGEST_DISCUSSION, "vote.error.discussion", LONGEST_DISCUSSION);
        discussion = words;
        endedAt = at;
        state = SessionState.ENDED;
    }

    void requirePreparing() {
        RuleViolation.unless(state == SessionState.PREPARING, "vote.error.notPreparing");
    }

    void requireNotEnded() {
        RuleViolation.unless(state != SessionState.ENDED, "vote.error.ended");
    }

    SessionView view() {
        return new SessionView(
                id(),
                campaignId,
                heldOn,
                startsAt,
                endedAt,
                place,
                chairName,
                new Official(secretaryAccount, secretaryName, secretaryUnit),
                chairAccount,
                quorum,
                discussion,
                state,
                version);
    }
}
