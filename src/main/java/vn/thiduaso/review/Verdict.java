package vn.thiduaso.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** The bloc's decision about one entry of a report. */
@Entity
public class Verdict {

    @Id
    @GeneratedValue(generator = "verdict_seq")
    @SequenceGenerator(name = "verdict_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long reportId;
    private long indicatorId;
    private int submissionNo;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable FigureState state;

    private BigDecimal[] numerators;
    private @Nullable BigDecimal denominator;
    private @Nullable Integer levelNo;
    private @Nullable String reason;
    private Instant decidedAt;
    private String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    Verdict(long reportId, int submissionNo, Ruling ruling, Actor by, Instant at) {
        this.reportId = reportId;
        this.indicatorId = ruling.indicatorId();
        this.decision = ruling.decision();
        this.numerators = new BigDecimal[0];
        this.decidedAt = at;
        this.decidedBy = by.name();
        decide(submissionNo, ruling, by, at);
    }

    /** Decides anew; a correction needs figures, a correction and a send-back need a reason. */
    final void decide(int submission, Ruling ruling, Actor by, Instant at) {
        String why = ruling.reason() == null ? "" : ruling.reason().strip();
        RuleViolation.unless(ruling.decision() == Decision.ACCEPTED || !why.isEmpty(), "review.error.reason");
        Figures corrected = ruling.decision() == Decision.CORRECTED ? ruling.corrected() : null;
        RuleViolation.unless(
                ruling.decision() != Decision.CORRECTED
                        || (corrected != null && corrected.state() != FigureState.MISSING),
                "review.error.figures");
        submissionNo = submission;
        decision = ruling.decision();
        reason = why.isEmpty() || decision == Decision.ACCEPTED ? null : why;
        state = corrected == null ? null : corrected.state();
        numerators =
                corrected == null ? new BigDecimal[0] : corrected.numerators().toArray(new BigDecimal[0]);
        denominator = corrected == null ? null : corrected.denominator();
        levelNo = corrected == null ? null : corrected.levelNo();
        decidedAt = at;
        decidedBy = by.name();
    }

    VerdictView view() {
        Figures corrected =
                state == null ? null : new Figures(state, List.copyOf(Arrays.asList(numerators)), denominator, levelNo);
        return new VerdictView(reportId, indicatorId, submissionNo, decision, corrected, reason, decidedAt, decidedBy);
    }

    long indicatorId() {
        return indicatorId;
    }
}
