package vn.thiduaso.submission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thiduaso.submission.narrative.Section;

/**
 * A report with everything that it means, so that it can be read when names, indicators and rules have changed since.
 *
 * @param sections the texts of all sections, in their order
 */
public record Snapshot(SnapshotPlace place, List<SnapshotGroup> groups, SnapshotScore score, List<String> sections) {

    public Snapshot {
        groups = List.copyOf(groups);
        sections = List.copyOf(sections);
    }

    /** The items of all groups, in their order. */
    public List<SnapshotItem> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /** The item with the code. */
    public Optional<SnapshotItem> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The text of a section, empty when nothing was written. */
    public String section(Section section) {
        return section.index() < sections.size() ? sections.get(section.index()) : "";
    }

    /** The hashes of all files among the evidence. */
    List<String> fileHashes() {
        return items().stream()
                .flatMap(item -> item.evidence().stream())
                .map(SnapshotEvidence::sha256)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
