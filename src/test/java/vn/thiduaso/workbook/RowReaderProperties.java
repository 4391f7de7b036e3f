package vn.thiduaso.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.springframework.context.support.StaticMessageSource;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.IndicatorSource;
import vn.thiduaso.campaign.check.Checks;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.shared.VietnameseNumbers;

class RowReaderProperties {

    private static final WorkbookLayout LAYOUT = new WorkbookLayout(1);

    private static final IndicatorSheet INDICATOR = new IndicatorSheet(
            7,
            "I",
            "1",
            "Dịch vụ công",
            ItemKind.RATIO,
            IndicatorSource.MANUAL,
            BigDecimal.TEN,
            Comparison.AT_LEAST,
            new BigDecimal(100),
            null,
            "Tất cả",
            List.of("Toàn trình"),
            List.of(),
            "Chọn mức đã đạt",
            "Biên bản",
            Checks.NONE);

    @Property
    void aNumberStoredAsANumberIsReadAsExactlyThatNumber(
            @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(4) BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        UploadedRow row = read(new ReadCell(ReadCell.Kind.NUMBER, plain), "");

        assertThat(row.wrong()).isEmpty();
        assertThat(VietnameseNumbers.parse(row.typed().denominator()))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Property
    void aNumberStoredAsTextGoesToTheParserAsItStands(@ForAll String text) {
        UploadedRow row = read(new ReadCell(ReadCell.Kind.TEXT, text), "");

        assertThat(VietnameseNumbers.parse(row.typed().denominator())).isEqualTo(VietnameseNumbers.parse(text.strip()));
    }

    @Property
    void whatWasShownAndNotChangedIsNotTyped(@ForAll @IntRange(max = 999_999_999) int number) {
        String shown = VietnameseNumbers.format(BigDecimal.valueOf(number), 2);

        for (String written : List.of(Integer.toString(number), shown, shown.replace('.', '\u00a0'))) {
            ReadCell cell = new ReadCell(ReadCell.Kind.TEXT, written);
            assertThat(read(cell, shown).typed().denominator()).isEqualTo(shown);
        }
        ReadCell cell = new ReadCell(ReadCell.Kind.NUMBER, Integer.toString(number));
        assertThat(read(cell, shown).typed().denominator()).isEqualTo(shown);
    }

    @Property
    void whatIsShownAsAPercentageOrADateIsNeverANumber(@ForAll @IntRange(max = 1) int percent) {
        ReadCell.Kind kind = percent == 1 ? ReadCell.Kind.PERCENT : ReadCell.Kind.DATE;
        String text = percent == 1 ? "0.975" : "2026-06-24";

        assertThat(read(new ReadCell(kind, text), "").wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.address()).isEqualTo("A!J6"));
    }

    private static UploadedRow read(ReadCell cell, String shownDenominator) {
        return new RowReader(
                        "A",
                        new ReadRow(6, Map.of(LAYOUT.denominator(), cell)),
                        INDICATOR,
                        1,
                        new HiddenSheet.Shown("ENTERED||" + shownDenominator + "||", ""),
                        new WorkbookTexts(new StaticMessageSource()))
                .read();
    }
}
