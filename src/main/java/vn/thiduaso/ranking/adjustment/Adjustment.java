package vn.thiduaso.ranking.adjustment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;

/** Bonus points or a deduction; taken back by deleting it, never changed. */
@Entity
public class Adjustment {

    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(generator = "adjustment_seq")
    @SequenceGenerator(name = "adjustment_seq", allocationSize = 50)
    private @Nullable Long id;

    private long periodId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    private BigDecimal points;
    private String reason;
    private Instant givenAt;
    private String givenBy;

    @SuppressWarnings("NullAway.Init")
    protected Adjustment() {}

    Adjustment(long periodId, NewAdjustment wanted, Actor by, Instant at) {
        RuleViolation.unless(wanted.points().signum() > 0, "ranking.error.pointsPositive");
        RuleViolation.unless(wanted.points().compareTo(MOST) < 0, "ranking.error.pointsTooMany");
        RuleViolation.unless(wanted.points().stripTrailingZeros().scale() <= 2, "ranking.error.pointsDecimals");
        String why = TypedText.clean(wanted.reason());
        RuleViolation.unless(!why.isEmpty(), "ranking.error.reason");
        RuleViolation.unless(why.length() <= LONGEST_REASON, "ranking.error.reasonTooLong");
        this.periodId = periodId;
        this.unitId = wanted.unitId();
        this.kind = wanted.kind();
        this.points = wanted.points();
        this.reason = why;
        this.givenAt = at;
        this.givenBy = by.name();
    }

    AdjustmentView view() {
        return new AdjustmentView(Objects.requireNonNull(id), unitId, kind, points, reason, givenAt, givenBy);
    }

    long periodId() {
        return periodId;
    }

    long unitId() {
        return unitId;
    }
}
