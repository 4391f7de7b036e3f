package vn.thiduaso.ranking.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;

/** What a unit objects to in a preliminary table, and the answer it got; neither is ever changed. */
@Entity
public class Objection {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_ANSWER = 500;

    @Id
    @GeneratedValue(generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long periodId;
    private long unitId;
    private @Nullable Long indicatorId;
    private int adoptionNumber;
    private String text;
    private Instant raisedAt;
    private String raisedBy;
    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String answer;
    private @Nullable String consequence;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    Objection(
            ObjectionAddress unit, int adoptionNumber, @Nullable Long indicatorId, String typed, Actor by, Instant at) {
        String what = TypedText.clean(typed);
        RuleViolation.unless(!what.isEmpty(), "ranking.error.objectionText");
        RuleViolation.unless(what.length() <= LONGEST_TEXT, "ranking.error.objectionTooLong", LONGEST_TEXT);
        this.periodId = unit.periodId();
        this.unitId = unit.unitId();
        this.adoptionNumber = adoptionNumber;
        this.indicatorId = indicatorId;
        this.text = what;
        this.raisedAt = at;
        this.raisedBy = by.name();
    }

    /** The unit lets it drop; nobody needs to answer it any more. */
    void withdraw(Instant at) {
        requireOpen();
        withdrawnAt = at;
    }

    /** Answers it once and for all; what follows from accepting it is told in words. */
    void answer(Outcome decided, String typed, @Nullable String follows, Actor by, Instant at) {
        requireOpen();
        String words = TypedText.clean(typed);
        RuleViolation.unless(!words.isEmpty(), "ranking.error.answerText");
        RuleViolation.unless(words.length() <= LONGEST_ANSWER, "ranking.error.answerTooLong", LONGEST_ANSWER);
        outcome = decided;
        answer = words;
        consequence = follows;
        answeredAt = at;
        answeredBy = by.name();
    }

    boolean isOf(ObjectionAddress unit) {
        return unitId == unit.unitId() && periodId == unit.periodId();
    }

    void requireOpen() {
        RuleViolation.unless(outcome == null && withdrawnAt == null, "ranking.error.objectionClosed");
    }

    ObjectionView view() {
        ObjectionView.Answer given = outcome == null || answer == null || answeredAt == null || answeredBy == null
                ? null
                : new ObjectionView.Answer(outcome, answer, consequence, answeredAt, answeredBy);
        return new ObjectionView(
                Objects.requireNonNull(id),
                periodId,
                unitId,
                indicatorId,
                adoptionNumber,
                text,
                raisedAt,
                raisedBy,
                withdrawnAt,
                given,
                version);
    }
}
