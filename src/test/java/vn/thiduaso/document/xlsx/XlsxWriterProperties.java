package vn.thiduaso.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class XlsxWriterProperties {

    private static final XlsxLimits LIMITS = new XlsxLimits(5_000_000, 100, 10);

    private final XlsxWriter writer = new XlsxWriter();

    @Property(tries = 60)
    void aTextIsNeverAFormulaWhateverItBeginsWith(@ForAll("beginnings") String text) {
        for (Sheet.Kind kind : Sheet.Kind.values()) {
            Sheet sheet =
                    new Sheet("A", "A", List.of(), List.of(new Sheet.Column("B", kind, 10)), List.of(List.of(text)));

            ReadSheet read = XlsxReader.read(writer.write(List.of(sheet)), LIMITS)
                    .sheets()
                    .get(0);

            assertThat(read.rows().get(read.rows().size() - 1).cell(0))
                    .isEqualTo(new ReadCell(ReadCell.Kind.TEXT, text));
        }
    }

    @Provide
    Arbitrary<String> beginnings() {
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("1A(!|\"").ofMinLength(1).ofMaxLength(12);
        return Combinators.combine(Arbitraries.of("=", "+", "-", "@"), rest).as(String::concat);
    }
}
