package vn.thiduaso.ranking.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.objection.ObjectionAnswer;
import vn.thiduaso.ranking.objection.Outcome;
import vn.thiduaso.report.typed.CorrectedFigures;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnameseNumbers;

/** The answer to an objection as typed; of figures and points only those that belong to the objection are read. */
record AnswerForm(
        @Nullable String version,

        @NotBlank(message = "{ranking.error.outcome}")
        @Pattern(regexp = "ACCEPTED|REJECTED|", message = "{ranking.error.outcome}")
        @Nullable
        String outcome,

        @NotBlank(message = "{ranking.error.answerText}")
        @Size(max = 500, message = "{ranking.error.answerLong}")
        @Nullable
        String text,

        @Nullable String state,
        @Nullable List<String> numerators,
        @Nullable String denominator,
        @Nullable String level,
        @Nullable String kind,
        @Nullable String points) {

    private static final int MOST_NUMERATORS = 20;

    /** Room for the numerators of every indicator, whatever was sent. */
    AnswerForm {
        List<String> shaped = new ArrayList<>(numerators == null ? List.of() : numerators);
        while (shaped.size() < MOST_NUMERATORS) {
            shaped.add("");
        }
        numerators = shaped;
    }

    /** Begins with the figures that count. */
    static AnswerForm of(int version, @Nullable Figures figures) {
        return new AnswerForm(
                Integer.toString(version),
                "",
                "",
                figures == null || figures.state() == FigureState.MISSING
                        ? FigureState.ENTERED.name()
                        : figures.state().name(),
                figures == null
                        ? List.of()
                        : figures.numerators().stream().map(AnswerForm::number).toList(),
                figures == null || figures.denominator() == null ? "" : number(figures.denominator()),
                figures == null || figures.levelNo() == null
                        ? ""
                        : figures.levelNo().toString(),
                "",
                "");
    }

    /** What the leader wants, with problems put beside their fields. */
    ObjectionAnswer toCommand(@Nullable IndicatorSheet indicator, BindingResult binding) {
        boolean accepted = Outcome.ACCEPTED.name().equals(outcome);
        Figures figures = accepted && indicator != null ? figures(indicator, binding) : null;
        boolean wantsPoints = accepted && indicator == null;
        return new ObjectionAnswer(
                versionNo(),
                accepted ? Outcome.ACCEPTED : Outcome.REJECTED,
                orEmpty(text),
                figures,
                wantsPoints ? kindOf() : null,
                wantsPoints ? pointsOf() : null);
    }

    private @Nullable Figures figures(IndicatorSheet indicator, BindingResult binding) {
        boolean entered = FigureState.ENTERED.name().equals(state);
        boolean wantsReason = FigureState.NOT_APPLICABLE.name().equals(state);
        EntryText typed = new EntryText(
                orEmpty(state),
                entered && numerators != null ? numerators : List.of(),
                entered ? orEmpty(denominator) : "",
                entered ? orEmpty(level) : "",
                wantsReason ? orEmpty(text) : "",
                "");
        List<EntryProblem> problems = new ArrayList<>();
        Figures figures = CorrectedFigures.read(indicator, typed, problems).orElse(null);
        problems.forEach(problem ->
                binding.rejectValue(field(problem.field(), indicator), problem.messageKey(), problem.args(), null));
        return figures;
    }

    private static String field(String field, IndicatorSheet indicator) {
        if (field.startsWith("numerators") || field.equals("denominator") || field.equals("state")) {
            return indicator.isRatio() || field.equals("state") ? field : "level";
        }
        return field.equals("level") ? "level" : "outcome";
    }

    private @Nullable AdjustmentKind kindOf() {
        for (AdjustmentKind known : AdjustmentKind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return null;
    }

    private @Nullable BigDecimal pointsOf() {
        String typed = orEmpty(points).strip();
        return typed.isEmpty()
                ? null
                : VietnameseNumbers.parse(typed)
                        .orElseThrow(() -> new RuleViolation("ranking.error.pointsNotNumber", typed));
    }

    private int versionNo() {
        try {
            return Integer.parseInt(orEmpty(version));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, 2);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
