package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Step;
import vn.thiduaso.scoring.rule.Targets;

/** Examples that were worked out by hand: the last column of each line says how. */
class WorkedExamplesTests {

    @ParameterizedTest(name = "{0}: {2}, {3} of {1} points")
    @CsvFileSource(resources = "/scoring/items.csv", delimiter = '|', numLinesToSkip = 1)
    void itemsEarnWhatWasWorkedOutByHand(ArgumentsAccessor line) {
        ItemRule item = ItemRule.of("x", "I", number(line, 1), rule(line.getString(2)));
        ReportInput input = ReportInput.of(Map.of("x", figures(line.getString(3))));
        ItemScore score = new ItemScorer(rounding(line.getString(4)), input).score(item);
        String expected = line.getString(5);
        assertThat(score.points()).as(line.getString(7)).isEqualTo(expected == null ? null : new BigDecimal(expected));
        assertThat(score.outcome()).as(line.getString(7)).isEqualTo(Outcome.valueOf(line.getString(6)));
    }

    @ParameterizedTest(name = "{0}: {3} on {1}")
    @CsvFileSource(resources = "/scoring/reports.csv", delimiter = '|', numLinesToSkip = 1)
    void reportsEarnWhatWasWorkedOutByHand(ArgumentsAccessor line) {
        List<ItemRule> rules = new ArrayList<>();
        Map<String, Figures> figures = new HashMap<>();
        for (String item : line.getString(3).split("; ")) {
            String[] words = item.split(" ");
            String code = "i" + rules.size();
            String rule = words.length == 3 ? "ratio >= 100" : words[2] + " " + words[3];
            rules.add(ItemRule.of(code, words[0], new BigDecimal(words[1]), rule(rule)));
            figures.put(code, figures(words[words.length - 1]));
        }
        Scheme sample = SampleSchemes.scheme("100", List.of());
        Scheme scheme = new Scheme(
                number(line, 1),
                sample.bonusCap(),
                sample.latePoints(),
                sample.lateCap(),
                sample.bands(),
                sample.tieBreak(),
                rules,
                List.of(new Group("I", "Một", cap(line.getString(2))), new Group("II", "Hai")),
                rounding(line.getString(7)));
        ReportScore score = Scorer.score(
                scheme, new ReportInput(figures, List.of(), number(line, 4), number(line, 5), line.getInteger(6)));
        assertThat(score.finalScore()).as(line.getString(9)).isEqualTo(number(line, 8));
    }

    private static BigDecimal number(ArgumentsAccessor line, int column) {
        return new BigDecimal(line.getString(column));
    }

    private static @Nullable BigDecimal cap(@Nullable String caps) {
        return caps == null ? null : new BigDecimal(caps.substring(2));
    }

    private static Rounding rounding(@Nullable String text) {
        return text == null
                ? Rounding.STANDARD
                : new Rounding(Integer.parseInt(text.substring(0, 1)), RoundingMode.valueOf(text.substring(2)));
    }

    private static Rule rule(String text) {
        String[] words = text.split(" ");
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        return switch (words[0]) {
            case "ratio" -> ratio(rest.get(0) + rest.get(1));
            case "ladder%" -> ladder(Basis.PERCENT, rest);
            case "ladder#" -> ladder(Basis.NUMBER, rest);
            case "choice" -> new ChoiceRule(levels(rest));
            case "milestone" -> milestone(rest);
            case "count" -> new CountRule(new BigDecimal(words[1]));
            case "bonus" -> new BonusRule(new BigDecimal(words[1]));
            case "deduction" -> new DeductionRule(new BigDecimal(words[1]));
            case "parts" -> parts(rest);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static RatioRule ratio(String bound) {
        boolean atLeast = bound.startsWith(">=");
        return new RatioRule(
                atLeast ? Comparison.AT_LEAST : Comparison.MORE_THAN,
                Targets.of(new BigDecimal(bound.substring(atLeast ? 2 : 1))));
    }

    private static LadderRule ladder(Basis basis, List<String> words) {
        List<Step> steps = words.stream()
                .skip(1)
                .map(word -> word.split(":"))
                .map(step -> new Step(new BigDecimal(step[0]), credit(step[1])))
                .toList();
        return new LadderRule(basis, words.get(0).equals(">") ? Comparison.MORE_THAN : Comparison.AT_LEAST, steps);
    }

    private static MilestoneRule milestone(List<String> words) {
        int last = words.size() - 1;
        List<Level> levels = levels(words.subList(0, last));
        int target = Integer.parseInt(words.get(last).substring(1));
        return new MilestoneRule(levels, levels.get(target - 1).name());
    }

    private static List<Level> levels(List<String> credits) {
        List<Level> levels = new ArrayList<>();
        for (String word : credits) {
            levels.add(new Level("Mức " + (levels.size() + 1), credit(word)));
        }
        return levels;
    }

    private static CompositeRule parts(List<String> words) {
        List<Part> parts = new ArrayList<>();
        for (String word : words) {
            String[] part = word.split("\\*ratio");
            parts.add(new Part("p" + parts.size(), "Phần", new BigDecimal(part[0]), ratio(part[1])));
        }
        return new CompositeRule(parts);
    }

    private static BigDecimal credit(String percent) {
        return new BigDecimal(percent).movePointLeft(2);
    }

    private static Figures figures(String text) {
        if (text.startsWith("level ")) {
            return Figures.level(Integer.parseInt(text.substring(6)) - 1);
        }
        return switch (text) {
            case "-" -> Figures.missing();
            case "na" -> Figures.notApplicable();
            case "none" -> Figures.notArising();
            default -> counts(text);
        };
    }

    private static Figures counts(String text) {
        String[] sides = text.split("/");
        List<BigDecimal> parts =
                Arrays.stream(sides[0].split("\\+")).map(BigDecimal::new).toList();
        return new Figures(FigureState.ENTERED, parts, sides.length == 1 ? null : new BigDecimal(sides[1]), null);
    }
}
