package vn.thiduaso.ranking.objection;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.scoring.Figures;

/**
 * The answer that a leader wants to give.
 *
 * @param version of the objection on the leader's screen
 * @param figures what counts from now on, when an objection to an item is accepted
 * @param kind of the points, when one to bonus points, deductions or lateness is accepted
 */
public record ObjectionAnswer(
        int version,
        Outcome outcome,
        String text,
        @Nullable Figures figures,
        @Nullable AdjustmentKind kind,
        @Nullable BigDecimal points) {}
