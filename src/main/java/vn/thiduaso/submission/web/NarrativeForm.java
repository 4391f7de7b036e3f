package vn.thiduaso.submission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.submission.narrative.NarrativePage;
import vn.thiduaso.submission.narrative.Section;
import vn.thiduaso.submission.narrative.SectionInput;
import vn.thiduaso.submission.narrative.SectionText;

/** The sections as they are typed; a row per section, in their order. */
record NarrativeForm(List<Row> rows) {

    NarrativeForm(@Nullable List<@Nullable Row> rows) {
        List<Row> shaped = new ArrayList<>();
        for (Section section : Section.values()) {
            Row row = rows == null || section.index() >= rows.size() ? null : rows.get(section.index());
            shaped.add(row == null ? Row.unsent() : row);
        }
        this.rows = List.copyOf(shaped);
    }

    /** What is stored. */
    static NarrativeForm of(NarrativePage page) {
        return new NarrativeForm(page.sections().stream()
                .map(section -> new Row(section.text(), section.mark()))
                .toList());
    }

    /** The sections that were sent. */
    List<SectionInput> toInputs() {
        List<SectionInput> inputs = new ArrayList<>();
        for (Section section : Section.values()) {
            Row row = rows.get(section.index());
            if (!row.base().isEmpty()) {
                inputs.add(new SectionInput(section, row.text(), row.base()));
            }
        }
        return inputs;
    }

    /** The same text after others changed sections meanwhile: whoever sends it again has seen theirs. */
    NarrativeForm against(Map<Section, SectionText> clashes) {
        List<Row> seen = new ArrayList<>();
        for (Section section : Section.values()) {
            SectionText theirs = clashes.get(section);
            Row row = rows.get(section.index());
            seen.add(theirs == null ? row.stored() : new Row(row.text(), theirs.mark()));
        }
        return new NarrativeForm(List.copyOf(seen));
    }

    /**
     * One section.
     *
     * @param base the mark of the text that was shown; empty when the row was not sent
     */
    record Row(String text, String base) {

        Row(@Nullable String text, @Nullable String base) {
            this.text = SectionText.clean(text);
            this.base = base == null ? "" : base;
        }

        static Row unsent() {
            return new Row("", "");
        }

        /** After the row was stored its own text is what was shown. */
        Row stored() {
            return new Row(text, base.isEmpty() ? "" : SectionText.mark(text));
        }

        boolean isTooLong() {
            return text.length() > SectionText.LONGEST;
        }

        public int length() {
            return text.length();
        }

        public int words() {
            return SectionText.words(text);
        }
    }
}
