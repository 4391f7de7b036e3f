package vn.thiduaso.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thiduaso.submission.narrative.Section;

class VersionComparisonTests {

    @Test
    void theSameContentDiffersInNothing() {
        Snapshot one = Snapshots.of("80.00", Snapshots.item("1", 80, "x", Snapshots.PLAN));
        Snapshot same = Snapshots.of("80.00", Snapshots.item("1", 80, "x", Snapshots.PLAN));

        VersionComparison comparison = VersionComparison.between(one, same);

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.items()).hasSize(1);
        assertThat(comparison.byCode()).isEmpty();
    }

    @Test
    void eachKindOfChangeIsNamed() {
        Snapshot before = Snapshots.of(
                "60.00",
                Snapshots.item("1", 80, null),
                Snapshots.item("2", 50, "chưa đủ"),
                Snapshots.item("3", 50, null, Snapshots.PLAN),
                Snapshots.item("4", 10, null));
        Snapshot after = Snapshots.of(
                "70.00",
                Snapshots.item("1", 90, null),
                Snapshots.item("2", 50, "đã đủ"),
                Snapshots.item("3", 50, null, Snapshots.FILE),
                Snapshots.item("4", 10, null));

        VersionComparison comparison = VersionComparison.between(before, after);

        assertThat(comparison.byCode()).containsOnlyKeys("1", "2", "3");
        ItemChange figures = comparison.byCode().get("1");
        assertThat(figures.figuresChanged()).isTrue();
        assertThat(figures.pointsChanged()).isTrue();
        assertThat(figures.noteChanged()).isFalse();
        ItemChange note = comparison.byCode().get("2");
        assertThat(note.figuresChanged()).isFalse();
        assertThat(note.noteChanged()).isTrue();
        ItemChange evidence = comparison.byCode().get("3");
        assertThat(evidence.added()).containsExactly(Snapshots.FILE);
        assertThat(evidence.removed()).containsExactly(Snapshots.PLAN);
        assertThat(comparison.scoreBefore()).isEqualByComparingTo("60");
        assertThat(comparison.scoreAfter()).isEqualByComparingTo("70");
    }

    @Test
    void theSamePieceAddedTwiceIsOneMore() {
        ItemChange change = new ItemChange(
                Snapshots.item("1", 80, null, Snapshots.PLAN),
                Snapshots.item("1", 80, null, Snapshots.PLAN, Snapshots.PLAN));

        assertThat(change.added()).containsExactly(Snapshots.PLAN);
        assertThat(change.removed()).isEmpty();
    }

    @Test
    void anItemThatCameAndOneThatWentAreChanges() {
        Snapshot before = Snapshots.of("10.00", Snapshots.item("gone", 10, null));
        Snapshot after = Snapshots.of("10.00", Snapshots.item("new", 10, null));

        VersionComparison comparison = VersionComparison.between(before, after);

        assertThat(comparison.changedItems())
                .extracting(change -> change.item().code())
                .containsExactly("new", "gone");
        assertThat(comparison.changedItems().get(0).before()).isNull();
        assertThat(comparison.changedItems().get(1).after()).isNull();
    }

    @Test
    void aSectionThatWasWrittenIsAChange() {
        Snapshot before = Snapshots.of("10.00");
        Snapshot after = Snapshots.with("10.00", List.of("", "", "", "", "Thiếu người", "", ""));

        assertThat(VersionComparison.between(before, after).changedSections())
                .containsExactly(new SectionChange(Section.SHORTCOMINGS, "", "Thiếu người"));
    }

    @Test
    void theCanonicalFormKeepsEverything() {
        SnapshotText text = new SnapshotText();
        Snapshot full = Snapshots.with(
                "70.50",
                List.of("Một\nhai", "", "", "", "", "", ""),
                Snapshots.item("1", 80, "ghi chú", Snapshots.PLAN, Snapshots.FILE));

        String written = text.write(full);

        assertThat(text.read(written)).isEqualTo(full);
        assertThat(text.write(text.read(written))).isEqualTo(written);
        assertThat(written)
                .startsWith("{\"groups\":[{\"code\":\"I\",\"items\":[{\"before\":null,")
                .contains("70.50");
    }
}
