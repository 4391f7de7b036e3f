package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import vn.thiduaso.scoring.Derivation;

/** What rules that count share: n × points each, up to the item's points; a denominator has no say in it. */
final class Counted {

    private Counted() {}

    static BigDecimal each(BigDecimal pointsEach) {
        if (pointsEach.signum() <= 0) {
            throw new IllegalArgumentException("What is counted is worth more than 0 points: " + pointsEach);
        }
        return pointsEach;
    }

    static boolean isMissing(Marking item) {
        return item.figures().numerators().isEmpty();
    }

    static Share share(Marking item, BigDecimal pointsEach) {
        return Share.atMostAll(item.figures().numerator().multiply(pointsEach), item.maxPoints());
    }

    /** "2 + 1 lần × 3 = 9", or that the cap held. */
    static Derivation why(String key, Marking item, BigDecimal pointsEach) {
        BigDecimal wanted = item.figures().numerator().multiply(pointsEach);
        boolean capped = wanted.compareTo(item.maxPoints()) > 0;
        Share share = share(item, pointsEach);
        return Derivation.of(
                capped ? key + ".capped" : key,
                Words.sum(item.figures().numerators()),
                Words.number(pointsEach),
                capped ? Words.number(wanted) : item.pointsText(share),
                Words.number(item.maxPoints()));
    }
}
