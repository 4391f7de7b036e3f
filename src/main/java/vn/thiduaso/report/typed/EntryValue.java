package vn.thiduaso.report.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * What an entry holds, always storable. MISSING may hold a part of the figures, so that a draft loses nothing; ENTERED
 * holds all of them. Numerators keep their places: one that was not typed yet is null.
 */
public record EntryValue(
        FigureState state,
        List<@Nullable BigDecimal> numerators,
        @Nullable BigDecimal denominator,
        @Nullable Integer levelNo,
        @Nullable String reason,
        @Nullable String note) {

    /** Nothing yet. */
    public static final EntryValue EMPTY = new EntryValue(FigureState.MISSING, List.of(), null, null, null, null);

    public EntryValue {
        List<@Nullable BigDecimal> plain = new ArrayList<>();
        numerators.forEach(number -> plain.add(plain(number)));
        numerators = Collections.unmodifiableList(plain);
        denominator = plain(denominator);
        RuleViolation.unless(
                state != FigureState.NOT_APPLICABLE || (reason != null && !reason.isBlank()),
                "report.error.reasonMissing");
        BigDecimal sum = sum(numerators);
        if (denominator != null && sum.compareTo(denominator) > 0) {
            throw new RuleViolation(
                    "report.error.moreThanWhole",
                    VietnameseNumbers.format(sum, 2),
                    VietnameseNumbers.format(denominator, 2));
        }
        RuleViolation.unless(
                state != FigureState.ENTERED || isWhole(numerators, denominator, levelNo),
                "report.error.incompleteFigures");
    }

    /** The same figures with another note. */
    public EntryValue withNote(@Nullable String otherNote) {
        return new EntryValue(state, numerators, denominator, levelNo, reason, otherNote);
    }

    /** As the scorer takes it: a part of the figures counts as nothing. */
    public Figures figures() {
        return switch (state) {
            case MISSING -> Figures.missing();
            case NOT_ARISING -> Figures.notArising();
            case NOT_APPLICABLE -> Figures.notApplicable();
            case ENTERED ->
                new Figures(state, numerators.stream().filter(Objects::nonNull).toList(), denominator, levelNo);
        };
    }

    private static boolean isWhole(
            List<@Nullable BigDecimal> numerators, @Nullable BigDecimal denominator, @Nullable Integer levelNo) {
        return levelNo != null
                || (denominator != null
                        && !numerators.isEmpty()
                        && numerators.stream().allMatch(Objects::nonNull));
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> numerators) {
        return numerators.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        RuleViolation.unless(number.signum() >= 0, "report.error.negative");
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
