package vn.thiduaso.ranking;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.scoring.ReportScore;

/**
 * One unit in a score table.
 *
 * @param place null when the unit is not placed, or when the reader may not know
 * @param selfScore total of the reported figures without bonus and deductions, null when nothing was submitted
 * @param score from the verified figures, null when nothing was submitted
 * @param band name of the band, null when not placed
 * @param decidedBy the tie-break criterion that put it below the unit above, null when the total did
 * @param grounds what the score was computed from
 */
public record RankingLine(
        long unitId,
        String unitName,
        ReportState state,
        @Nullable Integer place,
        @Nullable BigDecimal selfScore,
        @Nullable ReportScore score,
        @Nullable String band,
        @Nullable String decidedBy,
        Grounds grounds) {

    /** Reads tables that were frozen without their grounds, too. */
    @SuppressWarnings("ConstantValue")
    public RankingLine {
        grounds = Objects.requireNonNullElse(grounds, Grounds.NONE);
    }

    public @Nullable BigDecimal finalScore() {
        return score == null ? null : score.finalScore();
    }

    /** Late and other deductions together. */
    public @Nullable BigDecimal deductions() {
        return score == null ? null : score.lateDeduction().add(score.otherDeduction());
    }

    /** The line as the unit itself sees it before publication: where the others stand is not told. */
    RankingLine withoutPlace() {
        return new RankingLine(unitId, unitName, state, null, selfScore, score, null, null, grounds);
    }

    /** Whether the unit stands as in the other line, whatever its report is called meanwhile. */
    boolean standsAs(RankingLine other) {
        return new RankingLine(unitId, unitName, other.state, place, selfScore, score, band, decidedBy, grounds)
                .equals(other);
    }
}
