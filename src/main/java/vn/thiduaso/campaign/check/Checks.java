package vn.thiduaso.campaign.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.VietnameseNumbers;

/** The checks of one indicator, and what they find. */
public final class Checks {

    /** Of an indicator without any, such as a milestone. */
    public static final Checks NONE = new Checks(List.of());

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SCALE = 6;

    private final Map<CheckKind, Check> byKind = new EnumMap<>(CheckKind.class);

    public Checks(List<Check> checks) {
        checks.forEach(check -> byKind.put(check.kind(), check));
    }

    /** All of them, switched off or not, in the order of their kinds. */
    public List<Check> all() {
        return List.copyOf(byKind.values());
    }

    /** The check of the kind, if the indicator has it and it is on. */
    public Optional<Check> active(CheckKind kind) {
        return Optional.ofNullable(byKind.get(kind)).filter(Check::enabled);
    }

    /** Whether the indicator counts whole things: so it is, unless that check is there and switched off. */
    public boolean countsWholeThings() {
        Check check = byKind.get(CheckKind.NOT_WHOLE);
        return check == null || check.enabled();
    }

    /** What an error of the kind says about something that was typed into one field. */
    public Optional<Finding> typed(CheckKind kind, String text) {
        return active(kind).map(check -> check.finding(Map.of(CheckKind.Words.TYPED, text)));
    }

    /** What an error says about numerators that are more than their denominator. */
    public Optional<Finding> moreThanWhole(BigDecimal numerator, BigDecimal denominator) {
        return active(CheckKind.MORE_THAN_WHOLE)
                .map(check -> check.finding(Map.of(
                        CheckKind.Words.NUMERATOR, text(numerator), CheckKind.Words.DENOMINATOR, text(denominator))));
    }

    /**
     * What there is to say about figures; nothing about figures that are not there.
     *
     * @param before of the period before, null when there was none
     * @param sameKind of the last period of the same kind, 6 tháng or năm, null when there was none: windows that begin on
     *     the same day have denominators that grow
     */
    public List<Finding> findings(Figures now, @Nullable Figures before, @Nullable Figures sameKind) {
        BigDecimal whole = whole(now);
        if (whole == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(errors(now, whole));
        if (findings.isEmpty() && whole.signum() > 0) {
            BigDecimal wholeBefore = before == null ? null : whole(before);
            if (before != null && wholeBefore != null && wholeBefore.signum() > 0) {
                changed(percentage(now, whole), percentage(before, wholeBefore)).ifPresent(findings::add);
            }
            BigDecimal sameWhole = sameKind == null ? null : whole(sameKind);
            if (sameWhole != null && sameWhole.signum() > 0) {
                denominatorChanged(whole, sameWhole).ifPresent(findings::add);
            }
            fullFromLittle(now, whole).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private List<Finding> errors(Figures now, BigDecimal whole) {
        if (now.numerator().compareTo(whole) > 0) {
            return moreThanWhole(now.numerator(), whole).stream().toList();
        }
        return Stream.concat(now.numerators().stream(), Stream.of(whole))
                .filter(number -> number.stripTrailingZeros().scale() > 0)
                .flatMap(number -> typed(CheckKind.NOT_WHOLE, text(number)).stream())
                .limit(1)
                .toList();
    }

    private Optional<Finding> changed(BigDecimal now, BigDecimal before) {
        BigDecimal difference = now.subtract(before).abs();
        return active(CheckKind.CHANGED)
                .filter(check -> difference.compareTo(threshold(check)) > 0)
                .map(check -> check.finding(Map.of(
                        CheckKind.Words.PERCENTAGE,
                        percent(now),
                        CheckKind.Words.PERCENTAGE_BEFORE,
                        percent(before),
                        CheckKind.Words.DIFFERENCE,
                        VietnameseNumbers.format(difference, 1),
                        CheckKind.Words.THRESHOLD,
                        text(threshold(check)))));
    }

    private Optional<Finding> denominatorChanged(BigDecimal now, BigDecimal before) {
        BigDecimal change = now.subtract(before).abs().movePointRight(2).divide(before, SCALE, RoundingMode.HALF_UP);
        return active(CheckKind.DENOMINATOR_CHANGED)
                .filter(check -> change.compareTo(threshold(check)) > 0)
                .map(check -> check.finding(Map.of(
                        CheckKind.Words.DENOMINATOR,
                        text(now),
                        CheckKind.Words.DENOMINATOR_BEFORE,
                        text(before),
                        CheckKind.Words.THRESHOLD,
                        text(threshold(check)))));
    }

    private Optional<Finding> fullFromLittle(Figures now, BigDecimal whole) {
        return active(CheckKind.FULL_FROM_LITTLE)
                .filter(check -> percentage(now, whole).compareTo(HUNDRED) >= 0)
                .filter(check -> whole.compareTo(threshold(check)) < 0)
                .map(check -> check.finding(Map.of(
                        CheckKind.Words.DENOMINATOR, text(whole), CheckKind.Words.THRESHOLD, text(threshold(check)))));
    }

    /** The denominator of figures that are complete, otherwise null. */
    private static @Nullable BigDecimal whole(Figures figures) {
        return figures.state() == FigureState.ENTERED ? figures.denominator() : null;
    }

    private static BigDecimal percentage(Figures figures, BigDecimal whole) {
        return figures.numerator().movePointRight(2).divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal threshold(Check check) {
        BigDecimal threshold = check.threshold();
        return threshold == null ? BigDecimal.ZERO : threshold;
    }

    private static String percent(BigDecimal percentage) {
        return VietnameseNumbers.format(percentage, 1) + " %";
    }

    private static String text(BigDecimal number) {
        return VietnameseNumbers.format(number, 2);
    }
}
