package vn.thiduaso.report.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * Merges an entry field by field, from what a person was shown, what the person typed and what is stored by now: a field
 * that one side changed is taken from there; one that both changed to different things clashes and shows what was typed.
 * Where one side chose another state (không phát sinh, không áp dụng) the figures are one thing.
 */
final class TextMerge {

    private final EntryText shown;
    private final EntryText typed;
    private final EntryText now;
    private final List<String> clashes = new ArrayList<>();
    private final EntryText merged;

    TextMerge(EntryText shown, EntryText typed, EntryText now) {
        this.shown = shown;
        this.typed = typed;
        this.now = now;
        boolean sameState = typed.state().equals(shown.state()) && now.state().equals(shown.state());
        EntryText figures = sameState ? byField() : asOne();
        String note = pick("note", shown.note(), typed.note(), now.note());
        this.merged = new EntryText(
                figures.state(), figures.numerators(), figures.denominator(), figures.level(), figures.reason(), note);
    }

    /** The merged entry; clashing fields hold what was typed. */
    EntryText merged() {
        return merged;
    }

    /** Names of the fields that both changed to different things. */
    List<String> clashes() {
        return List.copyOf(clashes);
    }

    private EntryText byField() {
        List<String> numerators = new ArrayList<>();
        for (int i = 0; i < now.numerators().size(); i++) {
            numerators.add(pick(
                    "numerators[" + i + "]",
                    shown.numerators().get(i),
                    typed.numerators().get(i),
                    now.numerators().get(i)));
        }
        return new EntryText(
                now.state(),
                numerators,
                pick("denominator", shown.denominator(), typed.denominator(), now.denominator()),
                pick("level", shown.level(), typed.level(), now.level()),
                pick("reason", shown.reason(), typed.reason(), now.reason()),
                "");
    }

    private EntryText asOne() {
        if (typed.figures().equals(shown.figures())) {
            return now;
        }
        if (!now.figures().equals(shown.figures()) && !typed.figures().equals(now.figures())) {
            clashes.add("state");
        }
        return typed;
    }

    private String pick(String field, String before, String mine, String theirs) {
        if (mine.equals(before) || isSame(mine, theirs)) {
            return theirs;
        }
        if (!theirs.equals(before)) {
            clashes.add(field);
        }
        return mine;
    }

    /** The same text, or the same number written in another way. */
    private static boolean isSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        Optional<BigDecimal> number = VietnameseNumbers.parse(a);
        return number.isPresent()
                && VietnameseNumbers.parse(b)
                        .filter(other -> other.compareTo(number.get()) == 0)
                        .isPresent();
    }
}
