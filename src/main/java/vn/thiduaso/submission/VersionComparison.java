package vn.thiduaso.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thiduaso.submission.narrative.Section;

/**
 * Two contents of one report line by line, in the order of the newer one; items that only the older one has come last.
 *
 * @param items all of them, changed or not
 * @param sections all of them, changed or not
 */
public record VersionComparison(
        List<ItemChange> items, List<SectionChange> sections, BigDecimal scoreBefore, BigDecimal scoreAfter) {

    static final VersionComparison NONE = new VersionComparison(List.of(), List.of(), BigDecimal.ZERO, BigDecimal.ZERO);

    public VersionComparison {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }

    /** Compares what was with what is. */
    public static VersionComparison between(Snapshot before, Snapshot after) {
        Map<String, SnapshotItem> older = new LinkedHashMap<>();
        before.items().forEach(item -> older.put(item.code(), item));
        List<ItemChange> items = new ArrayList<>();
        for (SnapshotItem item : after.items()) {
            items.add(new ItemChange(older.remove(item.code()), item));
        }
        older.values().forEach(item -> items.add(new ItemChange(item, null)));
        List<SectionChange> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            sections.add(new SectionChange(section, before.section(section), after.section(section)));
        }
        return new VersionComparison(
                items, sections, before.score().total(), after.score().total());
    }

    public List<ItemChange> changedItems() {
        return items.stream().filter(ItemChange::changed).toList();
    }

    public List<SectionChange> changedSections() {
        return sections.stream().filter(SectionChange::changed).toList();
    }

    /** Whether nothing differs. */
    public boolean same() {
        return changedItems().isEmpty() && changedSections().isEmpty();
    }

    /** What changed, by the items' codes. */
    public Map<String, ItemChange> byCode() {
        Map<String, ItemChange> byCode = new LinkedHashMap<>();
        changedItems().forEach(change -> byCode.put(change.item().code(), change));
        return byCode;
    }
}
