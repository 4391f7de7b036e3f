package vn.thiduaso.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class XlsxWriterProperties {

    private static final XlsxLimits LIMITS = new XlsxLimits(5_000_000, 100, 10);

    private final XlsxWriter writer = new XlsxWriter();

    @Property(tries = 60)
    void aTextIsNeverAFormulaWhateverItBeginsWith(
            @ForAll @Chars({'=', '+', '-', '@'}) char first,
            @ForAll @Chars({'1', 'A', '(', '"', '!', '|'}) String rest) {
        for (Sheet.Kind kind : Sheet.Kind.values()) {
            Sheet sheet = new Sheet(
                    "A", "A", List.of(), List.of(new Sheet.Column("B", kind, 10)), List.of(List.of(first + rest)));

            ReadSheet read = XlsxReader.read(writer.write(List.of(sheet)), LIMITS)
                    .sheets()
                    .get(0);

            assertThat(read.rows().get(read.rows().size() - 1).cell(0))
                    .isEqualTo(new ReadCell(ReadCell.Kind.TEXT, first + rest));
        }
    }
}
