package vn.thiduaso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTextTests {

    @Test
    void decomposedLettersAreComposed() {
        String decomposed = Normalizer.normalize("Đề nghị khen thưởng", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Đề nghị khen thưởng");
        assertThat(PaperText.clean(decomposed)).isEqualTo("Đề nghị khen thưởng");
    }

    @Test
    void signsThatNoFileCanHoldAreLeftOut() {
        assertThat(PaperText.clean("a\u0000b\u001Bc\td\r\ne\uD800f\uFFFF")).isEqualTo("abc d\nef");
    }

    @Test
    void capitalsKeepTheirDiacritics() {
        assertThat(PaperText.capitals("Khối Thi đua")).isEqualTo("KHỐI THI ĐUA");
    }

    @Test
    void enumerationsEndWithSemicolonsAndAFullStop() {
        assertThat(PaperText.enumerated(List.of("Như trên", "Sở Nội vụ;", "Lưu: VT, KTĐ.")))
                .containsExactly("Như trên;", "Sở Nội vụ;", "Lưu: VT, KTĐ.");
    }

    @Test
    void theLastTextOfABodyIsClosed() {
        assertThat(PaperText.closed(List.of(
                        new Block.Paragraph(null, "Một."), new Block.Paragraph(null, "Kính trình Sở quyết định."))))
                .last()
                .isEqualTo(new Block.Paragraph(null, "Kính trình Sở quyết định./."));
        assertThat(PaperText.closed(List.of(new Block.Items(Block.Marker.DASH, List.of("một;", "hai./.")))))
                .last()
                .isEqualTo(new Block.Items(Block.Marker.DASH, List.of("một;", "hai./.")));
    }

    @Test
    void centredLinesKeepCompoundWordsTogether() {
        assertThat(TextWidth.BOLD.lines("CHI CỤC TRƯỞNG CHI CỤC KIỂM LÂM", 14, 230))
                .containsExactly("CHI CỤC TRƯỞNG", "CHI CỤC KIỂM LÂM");
        assertThat(TextWidth.REGULAR.lines("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH LÂM ĐỒNG", 12, 208))
                .containsExactly("SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG TỈNH LÂM ĐỒNG");
    }

    @Test
    void linesBrokenByTheCallerStayBroken() {
        assertThat(TextWidth.BOLD.lines("Một\nHai ba", 14, 400)).containsExactly("Một", "Hai ba");
    }

    @Test
    void columnsAreAsWideAsTheirLongestWord() {
        Table table = Table.of(Table.Column.centre("STT", 1), Table.Column.left("Tên", 99))
                .row("100", "Chi cục Kiểm lâm")
                .build();

        List<Double> widths = table.widths(400);

        assertThat(widths.get(0)).isBetween(28.0, 40.0);
        assertThat(widths.get(0) + widths.get(1)).isCloseTo(400, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void aRowNeedsACellForEveryColumn() {
        Table.Builder table = Table.of(Table.Column.left("Tên", 1), Table.Column.left("Ghi chú", 1));

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("một"));
    }

    @Test
    void slugsAreSafeInFileNames() {
        assertThat(FileNames.slug("Tờ trình số 05/TTr-KTĐ")).isEqualTo("to-trinh-so-05-ttr-ktd");
        assertThat(FileNames.slug("  ../Đề nghị “khen thưởng”  ")).isEqualTo("de-nghi-khen-thuong");
        assertThat(FileNames.slug("a ".repeat(100))).hasSize(79);
    }
}
