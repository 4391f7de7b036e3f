package vn.thiduaso.report.typed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.IndicatorSheet;

/** Collects the fields that one save changes, for the audit trail: {@code 6a.denominator} 31 → 32. */
public final class EntryChanges {

    private final Map<String, Change> changes = new LinkedHashMap<>();
    private int entries;

    /** Notes what the entry of the indicator held before and holds now. */
    public void add(IndicatorSheet indicator, EntryValue before, EntryValue after) {
        EntryText old = EntryText.of(before, indicator);
        EntryText now = EntryText.of(after, indicator);
        String code = indicator.code() + ".";
        put(code + "state", before.state().name(), after.state().name());
        for (int i = 0; i < now.numerators().size(); i++) {
            put(
                    code + "numerators[" + i + "]",
                    old.numerators().get(i),
                    now.numerators().get(i));
        }
        put(code + "denominator", old.denominator(), now.denominator());
        put(code + "level", old.level(), now.level());
        put(code + "reason", old.reason(), now.reason());
        put(code + "note", old.note(), now.note());
        entries++;
    }

    /** How many entries changed. */
    public int entries() {
        return entries;
    }

    /** The changed fields by name, as the audit trail takes them. */
    public Map<String, Change> fields() {
        return changes;
    }

    private void put(String field, String before, String after) {
        if (!before.equals(after)) {
            changes.put(field, Change.of(orNull(before), orNull(after)));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
