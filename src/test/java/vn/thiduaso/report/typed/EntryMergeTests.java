package vn.thiduaso.report.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thiduaso.scoring.FigureState;

class EntryMergeTests {

    private static final EntryValue STORED = value(24, 31, "Ghi chú");
    private static final String SHOWN = "ENTERED|20;6|31||";

    private final EntryMerge merge = new EntryMerge();

    @Test
    void aRowThatWasNotTouchedStaysAsItIsStored() {
        assertThat(merge(SHOWN, "Cũ", text("20", "31", "Cũ"), STORED)).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void aRowThatOnlyThisPersonTouchedIsStored() {
        Optional<EntryValue> merged =
                merge(EntryText.of(STORED, Indicators.RATIO).figures(), "Ghi chú", text("25", "31", "Ghi chú"), STORED);

        assertThat(merged).contains(value(25, 31, "Ghi chú"));
    }

    @Test
    void figuresAndNoteChangedByTwoPeopleAreBothKept() {
        assertThat(merge(SHOWN, "Ghi chú", text("20", "31", "Ghi chú mới"), STORED))
                .contains(value(24, 31, "Ghi chú mới"));
        assertThat(merge("ENTERED|24;6|31||", "Cũ", text("25", "31", "Cũ"), STORED))
                .contains(value(25, 31, "Ghi chú"));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void theSameFiguresChangedTwiceAreAConflictAndNothingIsStored() {
        assertThat(merge(SHOWN, "Ghi chú", text("25", "31", "Ghi chú"), STORED)).isEmpty();

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.theirs().figures()).isEqualTo("ENTERED|24;6|31||");
            assertThat(conflict.changedBy()).isEqualTo("Hùng");
        });
    }

    @Test
    void twoNumbersOfOneRowChangedByTwoPeopleAreBothKept() {
        assertThat(merge(SHOWN, "Ghi chú", text("20", "33", "Ghi chú"), STORED)).contains(value(24, 33, "Ghi chú"));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void aConflictNamesItsFieldsAndKeepsWhatOthersStoredInTheRest() {
        EntryValue stored = value(24, 40, "Ghi chú");

        assertThat(merge(SHOWN, "Ghi chú", text("25", "31", "Ghi chú"), stored)).isEmpty();

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.fields()).containsExactly("numerators[0]");
            assertThat(conflict.mine().figures()).isEqualTo("ENTERED|25;6|40||");
            assertThat(conflict.theirs().figures()).isEqualTo("ENTERED|24;6|40||");
        });
    }

    @Test
    void theSameNumberWrittenInAnotherWayIsNoConflict() {
        EntryValue thousand = value(1234, 2000, null);

        assertThat(merge("ENTERED|1;6|2.000||", "", text("1234", "2.000", ""), thousand))
                .isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void figuresAgainstKhongPhatSinhAreAConflict() {
        EntryValue none = new EntryValue(FigureState.NOT_ARISING, List.of(), null, null, null, null);

        assertThat(merge("ENTERED|20;6|31||", "", text("20", "32", ""), none)).isEmpty();

        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.fields()).containsExactly("state"));
    }

    @Test
    void theSameNoteChangedTwiceIsAConflict() {
        assertThat(merge("ENTERED|24;6|31||", "Cũ", text("24", "31", "Của tôi"), STORED))
                .isEmpty();
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void theSameChangeByTwoPeopleIsNoConflict() {
        assertThat(merge(SHOWN, "Ghi chú", text("24", "31", "Ghi chú"), STORED)).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whoTakesTheOthersFiguresGivesUpTheOwn() {
        EntryInput input = new EntryInput(1, SHOWN, "", text("25", "31", ""), true);

        assertThat(merge.merge(input, Indicators.RATIO, stored(STORED))).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void theSameNumberTypedAnotherWayChangesNothing() {
        EntryValue thousand = value(1234, 2000, null);

        assertThat(merge("ENTERED|1.234;6|2.000||", "", text("1234", "2000", ""), thousand))
                .isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void aRowThatSaysNothingOfWhatItShowedWasEmpty() {
        assertThat(merge("", "", text("25", "31", ""), EntryValue.EMPTY)).contains(value(25, 31, null));
        assertThat(merge("", "", text("25", "31", ""), STORED)).isEmpty();
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void lineEndsOfABrowserAreNoChange() {
        EntryValue stored = value(24, 31, "một\nhai");

        assertThat(merge("ENTERED|24;6|31||", "một\r\nhai", text("24", "31", "một\r\nhai"), stored))
                .isEmpty();
    }

    @Test
    void aProblemIsReportedAndNothingIsStored() {
        assertThat(merge("ENTERED|24;6|31||", "Ghi chú", text("abc", "31", "Ghi chú"), STORED))
                .isEmpty();
        assertThat(merge.problems()).hasSize(1);
    }

    private Optional<EntryValue> merge(String base, String noteBase, EntryText typed, EntryValue stored) {
        return merge.merge(new EntryInput(1, base, noteBase, typed, false), Indicators.RATIO, stored(stored));
    }

    private static StoredEntry stored(EntryValue value) {
        return new StoredEntry(7, 1, value, null, null, null, Instant.EPOCH, "Hùng");
    }

    private static EntryText text(String numerator, String denominator, String note) {
        return new EntryText("ENTERED", List.of(numerator, "6"), denominator, "", "", note);
    }

    private static EntryValue value(int numerator, int denominator, String note) {
        return new EntryValue(
                FigureState.ENTERED,
                List.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(6)),
                BigDecimal.valueOf(denominator),
                null,
                null,
                note);
    }
}
