package vn.thiduaso.vote.ballot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;

/** One handing out of ballots in a session; what was counted never changes. */
@Entity
@SuppressWarnings("UnusedVariable") // read by the statements of RoundReader
public class VoteRound {

    /** With fewer ballots in the box a result would tell what somebody voted. */
    static final int FEWEST = 3;

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(generator = "vote_round_seq")
    @SequenceGenerator(name = "vote_round_seq", allocationSize = 50)
    private @Nullable Long id;

    private long sessionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private UUID keyId;
    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private @Nullable String voidReason;
    private int members;
    private int present;
    private @Nullable Integer issued;
    private @Nullable Integer returned;
    private @Nullable Integer valid;
    private @Nullable Integer onPaper;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected VoteRound() {}

    VoteRound(long sessionId, int number, Electorate electorate, UUID keyId, String by, Instant at) {
        RuleViolation.unless(electorate.members() >= FEWEST, "vote.error.fewMembers", FEWEST);
        this.sessionId = sessionId;
        this.number = number;
        this.state = RoundState.OPEN;
        this.keyId = keyId;
        this.openedAt = at;
        this.openedBy = by;
        this.members = electorate.members();
        this.present = electorate.present();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int number() {
        return number;
    }

    UUID keyId() {
        return keyId;
    }

    int members() {
        return members;
    }

    /** The box is opened and counted. */
    void close(BallotCount count, int presentAtLast, String by, Instant at) {
        requireOpen();
        RuleViolation.unless(count.returned() >= FEWEST, "vote.error.fewBallots", count.returned(), FEWEST);
        state = RoundState.CLOSED;
        present = presentAtLast;
        issued = count.issued();
        returned = count.returned();
        valid = count.valid();
        onPaper = count.onPaper();
        closedBy = by;
        closedAt = at;
    }

    /** The round is given up: nobody will ever know its ballots. */
    void cancel(String typed, String by, Instant at) {
        requireOpen();
        String reason = TypedText.clean(typed);
        RuleViolation.unless(!reason.isEmpty(), "vote.error.noReason");
        RuleViolation.unless(reason.length() <= LONGEST_REASON, "vote.error.longReason", LONGEST_REASON);
        state = RoundState.VOID;
        voidReason = reason;
        closedBy = by;
        closedAt = at;
    }

    void requireOpen() {
        RuleViolation.unless(state == RoundState.OPEN, "vote.error.notOpen");
    }

    /** How many belong to the council, and how many of them are present. */
    record Electorate(int members, int present) {}
}
