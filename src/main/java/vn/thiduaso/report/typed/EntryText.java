package vn.thiduaso.report.typed;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * An entry as text, as a person types it and as a form shows it: the name of a {@link FigureState} (an entry without
 * figures is shown as ENTERED with empty fields), numbers the Vietnamese way, the number of a level. Text is cleaned of
 * what cannot be seen or stored.
 */
public record EntryText(
        String state, List<String> numerators, String denominator, String level, String reason, String note) {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    public EntryText {
        state = line(state);
        numerators = numerators.stream().map(EntryText::line).toList();
        denominator = line(denominator);
        level = line(level);
        reason = line(reason);
        note = clean(note);
    }

    /** The value as the form of the indicator shows it. */
    public static EntryText of(EntryValue value, IndicatorSheet indicator) {
        FigureState state = value.state() == FigureState.MISSING ? FigureState.ENTERED : value.state();
        return new EntryText(
                        state.name(),
                        value.numerators().stream().map(EntryText::number).toList(),
                        number(value.denominator()),
                        value.levelNo() == null ? "" : value.levelNo().toString(),
                        orEmpty(value.reason()),
                        orEmpty(value.note()))
                .shapedFor(indicator);
    }

    /** What the person was shown, read back from what the form carried along; a row that says nothing was empty. */
    static EntryText shown(EntryInput input, IndicatorSheet indicator) {
        String base = clean(input.base());
        String[] parts = base.split("\\|", 5);
        EntryText figures = parts.length < 5
                ? of(EntryValue.EMPTY, indicator)
                : new EntryText(parts[0], List.of(parts[1].split(";", -1)), parts[2], parts[3], parts[4], "");
        return new EntryText(
                        figures.state(),
                        figures.numerators(),
                        figures.denominator(),
                        figures.level(),
                        figures.reason(),
                        input.noteBase())
                .shapedFor(indicator);
    }

    /** With exactly as many numerators as the indicator has. */
    public EntryText shapedFor(IndicatorSheet indicator) {
        List<String> shaped = new ArrayList<>();
        for (int i = 0; i < indicator.numerators().size(); i++) {
            shaped.add(i < numerators.size() ? numerators.get(i) : "");
        }
        return new EntryText(state, shaped, denominator, level, reason, note);
    }

    /** Everything but the note in one line: what a form carries along to know later whether it was touched. */
    public String figures() {
        return String.join("|", state, String.join(";", numerators), denominator, level, reason);
    }

    /** Whether a number or a level was typed. */
    public boolean hasFigures() {
        return !denominator.isEmpty() || !level.isEmpty() || numerators.stream().anyMatch(number -> !number.isEmpty());
    }

    /** Name of the chosen level, or the text itself when it is none. */
    public String levelOf(IndicatorSheet indicator) {
        for (int i = 0; i < indicator.levels().size(); i++) {
            if (level.equals(String.valueOf(i))) {
                return indicator.levels().get(i).name();
            }
        }
        return level;
    }

    /** Cleans text of several lines. */
    static String clean(@Nullable String text) {
        String unified = Normalizer.normalize(orEmpty(text).replace("\r\n", "\n"), Normalizer.Form.NFC);
        return UNSTORABLE.matcher(unified).replaceAll("").strip();
    }

    private static String line(@Nullable String text) {
        return WHITE.matcher(clean(text)).replaceAll(" ");
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : VietnameseNumbers.format(number, 2);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
