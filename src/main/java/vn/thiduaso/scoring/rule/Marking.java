package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import java.util.Map;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Rounding;

/**
 * An item to be marked: its points, how they are rounded, its figures, and those of the whole report by code, where the
 * parts of a composite look for their own.
 */
public record Marking(BigDecimal maxPoints, Rounding rounding, Figures figures, Map<String, Figures> byCode) {

    BigDecimal points(Share share) {
        return share.points(maxPoints, rounding);
    }

    /** The points of a share as text: "= 4,88" when nothing was rounded, else "≈ 4,88". */
    String pointsText(Share share) {
        BigDecimal points = points(share);
        boolean exact = points.multiply(share.whole()).compareTo(maxPoints.multiply(share.part())) == 0;
        return (exact ? "= " : "≈ ") + Words.points(points, rounding);
    }
}
