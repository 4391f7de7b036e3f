package vn.thiduaso.report.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few different values, so that the same field is often changed by both. */
class TextMergeProperties {

    @Property
    void whatThePersonDidNotTouchIsWhatOthersStored(@ForAll("texts") EntryText shown, @ForAll("texts") EntryText now) {
        TextMerge merge = new TextMerge(shown, shown, now);

        assertThat(merge.merged()).isEqualTo(now);
        assertThat(merge.clashes()).isEmpty();
    }

    @Property
    void whatNobodyElseChangedIsWhatThePersonTyped(@ForAll("texts") EntryText shown, @ForAll("texts") EntryText typed) {
        TextMerge merge = new TextMerge(shown, typed, shown);

        assertThat(merge.merged()).isEqualTo(typed);
        assertThat(merge.clashes()).isEmpty();
    }

    @Property
    void everyFieldComesFromOneOfTheTwo(
            @ForAll("texts") EntryText shown, @ForAll("texts") EntryText typed, @ForAll("texts") EntryText now) {
        List<String> merged = fields(new TextMerge(shown, typed, now).merged());
        for (int i = 0; i < merged.size(); i++) {
            assertThat(merged.get(i)).isIn(fields(typed).get(i), fields(now).get(i));
        }
    }

    @Property
    void withoutAClashNobodyLosesAChange(
            @ForAll("texts") EntryText shown, @ForAll("texts") EntryText typed, @ForAll("texts") EntryText now) {
        TextMerge merge = new TextMerge(shown, typed, now);
        if (merge.clashes().isEmpty()) {
            List<String> merged = fields(merge.merged());
            for (int i = 0; i < merged.size(); i++) {
                String before = fields(shown).get(i);
                if (!fields(typed).get(i).equals(before)) {
                    assertThat(merged.get(i)).isEqualTo(fields(typed).get(i));
                }
                if (!fields(now).get(i).equals(before)) {
                    assertThat(merged.get(i)).isEqualTo(fields(now).get(i));
                }
            }
        }
    }

    @Provide
    Arbitrary<EntryText> texts() {
        Arbitrary<String> state = Arbitraries.of("ENTERED", "ENTERED", "NOT_ARISING");
        Arbitrary<String> number = Arbitraries.of("", "1", "2", "x");
        return Combinators.combine(state, number, number, number, number)
                .as((chosen, one, two, whole, note) -> new EntryText(chosen, List.of(one, two), whole, "", "", note));
    }

    private static List<String> fields(EntryText text) {
        List<String> fields = new ArrayList<>(text.numerators());
        fields.addAll(List.of(text.state(), text.denominator(), text.level(), text.reason(), text.note()));
        return fields;
    }
}
