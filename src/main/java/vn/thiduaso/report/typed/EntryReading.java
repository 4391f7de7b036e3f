package vn.thiduaso.report.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.check.CheckKind;
import vn.thiduaso.campaign.check.Finding;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.shared.VietnameseNumbers;

/** Reads what was typed for one indicator: a value, or the sentences that say why it cannot be stored. */
final class EntryReading {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_NOTE = 2000;
    static final int DECIMALS = 2;
    static final BigDecimal LARGEST = new BigDecimal("999999999");

    private final IndicatorSheet indicator;
    private final EntryText typed;
    private final EntryText stored;
    private final List<EntryProblem> problems = new ArrayList<>();

    private EntryReading(IndicatorSheet indicator, EntryText typed, EntryText stored) {
        this.indicator = indicator;
        this.typed = typed;
        this.stored = stored;
    }

    /** Reads; the value is there when no problem was added to the list. */
    static Optional<EntryValue> read(
            IndicatorSheet indicator, EntryText typed, EntryText stored, List<EntryProblem> problems) {
        EntryReading reading = new EntryReading(indicator, typed, stored);
        EntryValue value = reading.value();
        problems.addAll(reading.problems);
        return reading.problems.isEmpty() ? Optional.of(value) : Optional.empty();
    }

    private EntryValue value() {
        if (typed.note().length() > LONGEST_NOTE) {
            problem("note", "report.error.noteTooLong", VietnameseNumbers.format(BigDecimal.valueOf(LONGEST_NOTE), 0));
        }
        if (typed.state().equals(FigureState.NOT_ARISING.name())) {
            refuseStrayFigures();
            refuseStrayReason();
            return of(FigureState.NOT_ARISING, List.of(), null, null, null);
        }
        if (typed.state().equals(FigureState.NOT_APPLICABLE.name())) {
            refuseStrayFigures();
            return notApplicable();
        }
        refuseStrayReason();
        return indicator.isMilestone() ? milestone() : ratio();
    }

    private EntryValue notApplicable() {
        if (typed.reason().isEmpty()) {
            problem("reason", "report.error.reasonMissing");
        } else if (typed.reason().length() > LONGEST_REASON) {
            problem("reason", "report.error.reasonTooLong", LONGEST_REASON);
        }
        return problems.isEmpty()
                ? of(FigureState.NOT_APPLICABLE, List.of(), null, null, typed.reason())
                : EntryValue.EMPTY;
    }

    private EntryValue milestone() {
        if (typed.level().isEmpty()) {
            return of(FigureState.MISSING, List.of(), null, null, null);
        }
        for (int level = 0; level < indicator.levels().size(); level++) {
            if (typed.level().equals(String.valueOf(level))) {
                return of(FigureState.ENTERED, List.of(), null, level, null);
            }
        }
        problem("level", "report.error.levelUnknown");
        return EntryValue.EMPTY;
    }

    private EntryValue ratio() {
        List<@Nullable BigDecimal> numerators = new ArrayList<>();
        for (int i = 0; i < typed.numerators().size(); i++) {
            numerators.add(number("numerators[" + i + "]", typed.numerators().get(i)));
        }
        BigDecimal denominator = number("denominator", typed.denominator());
        if (!problems.isEmpty()) {
            return EntryValue.EMPTY;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal numerator : numerators) {
            sum = numerator == null ? sum : sum.add(numerator);
        }
        if (denominator != null && sum.compareTo(denominator) > 0) {
            found(
                    "denominator",
                    indicator.checks().moreThanWhole(sum, denominator),
                    "report.error.moreThanWhole",
                    VietnameseNumbers.format(sum, 2),
                    VietnameseNumbers.format(denominator, 2));
            return EntryValue.EMPTY;
        }
        boolean whole = denominator != null && !numerators.contains(null);
        return of(whole ? FigureState.ENTERED : FigureState.MISSING, numerators, denominator, null, null);
    }

    private @Nullable BigDecimal number(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.indexOf('%') >= 0) {
            problem(field, "report.error.percent");
            return null;
        }
        BigDecimal number = VietnameseNumbers.parse(text).orElse(null);
        if (number == null) {
            wrong(field, CheckKind.NOT_A_NUMBER, text, "report.error.notANumber");
        } else if (number.signum() < 0) {
            wrong(field, CheckKind.NEGATIVE, text, "report.error.negative");
        } else if (number.scale() > 0 && indicator.checks().countsWholeThings()) {
            wrong(field, CheckKind.NOT_WHOLE, text, "report.error.notWhole");
        } else if (number.scale() > DECIMALS) {
            problem(field, "report.error.tooManyDecimals", DECIMALS);
        } else if (number.compareTo(LARGEST) > 0) {
            problem(field, "report.error.tooLarge", VietnameseNumbers.format(LARGEST, 0));
        }
        return number;
    }

    /** Figures typed under an unchanged không phát sinh or không áp dụng: the person forgot to choose nhập số. */
    private void refuseStrayFigures() {
        if (typed.hasFigures() && typed.state().equals(stored.state())) {
            problem("state", "report.error.figuresWithoutState");
        }
    }

    private void refuseStrayReason() {
        if (!typed.reason().isEmpty() && !typed.reason().equals(stored.reason())) {
            problem("reason", "report.error.reasonWithoutState");
        }
    }

    private EntryValue of(
            FigureState state,
            List<@Nullable BigDecimal> numerators,
            @Nullable BigDecimal denominator,
            @Nullable Integer levelNo,
            @Nullable String reason) {
        String note = typed.note().isEmpty() || typed.note().length() > LONGEST_NOTE ? null : typed.note();
        return new EntryValue(state, numerators, denominator, levelNo, reason, note);
    }

    /** In the words of the indicator's own check; in ours where it has none. */
    private void wrong(String field, CheckKind kind, String text, String messageKey) {
        found(field, indicator.checks().typed(kind, shortened(text)), messageKey, shortened(text));
    }

    private void found(String field, Optional<Finding> finding, String messageKey, Object... arguments) {
        if (finding.isPresent()) {
            problem(field, "report.error.check", finding.get().sentence());
        } else {
            problem(field, messageKey, arguments);
        }
    }

    private void problem(String field, String messageKey, Object... arguments) {
        problems.add(new EntryProblem(indicator.id(), field, messageKey, List.of(arguments)));
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 29) + "…";
    }
}
