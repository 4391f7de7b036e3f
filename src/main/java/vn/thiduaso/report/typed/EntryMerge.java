package vn.thiduaso.report.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thiduaso.campaign.IndicatorSheet;

/**
 * Merges one typed row with what is stored by now, knowing what the person was shown: what was not touched stays, what
 * only one side changed is taken, what both changed to different things is a conflict. The figures (with state and
 * reason) are one thing, the note is another.
 */
public final class EntryMerge {

    private final List<EntryProblem> problems = new ArrayList<>();
    private final List<EntryConflict> conflicts = new ArrayList<>();

    /** Whether the person changed anything of what was shown. */
    public static boolean isTouched(EntryInput input, IndicatorSheet indicator) {
        EntryText typed = input.typed().shapedFor(indicator);
        return !input.takeTheirs()
                && !(typed.figures().equals(shownFigures(input, indicator))
                        && typed.note().equals(EntryText.clean(input.noteBase())));
    }

    /** The value to store; empty when there is nothing to store, or a problem or a conflict was added. */
    public Optional<EntryValue> merge(EntryInput input, IndicatorSheet indicator, StoredEntry stored) {
        EntryText typed = input.typed().shapedFor(indicator);
        EntryText now = EntryText.of(stored.value(), indicator);
        String shownNote = EntryText.clean(input.noteBase());
        String shown = shownFigures(input, indicator);
        boolean figuresTouched = !typed.figures().equals(shown);
        boolean noteTouched = !typed.note().equals(shownNote);
        if (!isTouched(input, indicator)) {
            return Optional.empty();
        }
        List<EntryProblem> found = new ArrayList<>();
        Optional<EntryValue> read = EntryReading.read(indicator, figuresTouched ? typed : now(now, typed), now, found);
        problems.addAll(found);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        EntryValue value =
                noteTouched ? read.get() : read.get().withNote(stored.value().note());
        boolean figuresClash = figuresTouched
                && !now.figures().equals(shown)
                && !value.withNote(null).equals(stored.value().withNote(null));
        boolean noteClash =
                noteTouched && !now.note().equals(shownNote) && !typed.note().equals(now.note());
        if (figuresClash || noteClash) {
            conflicts.add(new EntryConflict(indicator.id(), now, stored.changedBy(), stored.changedAt()));
            return Optional.empty();
        }
        return value.equals(stored.value()) ? Optional.empty() : Optional.of(value);
    }

    public List<EntryProblem> problems() {
        return problems;
    }

    public List<EntryConflict> conflicts() {
        return conflicts;
    }

    /** What the person was shown; a row that says nothing about it was shown empty. */
    private static String shownFigures(EntryInput input, IndicatorSheet indicator) {
        String base = EntryText.clean(input.base());
        return base.isEmpty() ? EntryText.of(EntryValue.EMPTY, indicator).figures() : base;
    }

    /** The stored figures with the typed note. */
    private static EntryText now(EntryText stored, EntryText typed) {
        return new EntryText(
                stored.state(),
                stored.numerators(),
                stored.denominator(),
                stored.level(),
                stored.reason(),
                typed.note());
    }
}
