package vn.thiduaso.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.SamplePapers;

class PdfWriterTests {

    private static final PdfWriter WRITER = new PdfWriter();

    private static PDDocument proposal;

    @BeforeAll
    static void write() throws IOException {
        proposal = Loader.loadPDF(WRITER.write(SamplePapers.proposal()));
    }

    @AfterAll
    static void close() throws IOException {
        proposal.close();
    }

    @Test
    void pagesAreA4UprightAndListsLieOnTheirSide() {
        assertThat(proposal.getNumberOfPages()).isBetween(5, 10);
        PDPage first = proposal.getPage(0);
        PDPage list = proposal.getPage(2);
        assertThat(Math.round(first.getMediaBox().getWidth() / PaperLayout.MM)).isEqualTo(210);
        assertThat(Math.round(first.getMediaBox().getHeight() / PaperLayout.MM)).isEqualTo(297);
        assertThat(Math.round(list.getMediaBox().getWidth() / PaperLayout.MM)).isEqualTo(297);
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        Set<String> names = new HashSet<>();
        for (PDPage page : proposal.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName().replaceAll("^[A-Z]+\\+", ""));
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "LiberationSerif-Italic",
                        "LiberationSerif-BoldItalic");
    }

    @Test
    void theFileIsTaggedAndSaysItsLanguageAndTitle() {
        assertThat(proposal.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(proposal.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        assertThat(proposal.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        assertThat(proposal.getDocumentInformation().getTitle()).startsWith("Tờ trình Về việc");
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        assertThat(text(1)).startsWith("SỞ NÔNG NGHIỆP");
        for (int page = 2; page <= proposal.getNumberOfPages(); page++) {
            assertThat(text(page)).startsWith(page + "\n");
        }
    }

    @Test
    void thePartsAreThereInTheirOrder() throws IOException {
        assertThat(text(1))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 05/TTr-KTĐ")
                .contains("Lâm Đồng, ngày 05 tháng 02 năm 2026")
                .containsSubsequence("TỜ TRÌNH", "Kính gửi:", "- Văn phòng Sở.", "Căn cứ Luật");
        assertThat(text(2))
                .contains("định./.")
                .contains("Nơi nhận:", "- Lưu: VT, KTĐ.", "TM. KHỐI THI ĐUA", "Nguyễn Văn Minh");
        assertThat(text(3)).containsSubsequence("Phụ lục I", "DANH SÁCH", "(Kèm theo Tờ trình số 05/TTr-KTĐ", "STT");
        assertThat(text(4)).contains("STT").contains("Tổng cộng: 12 (mười hai) tập thể.");
    }

    @Test
    void whatPeopleTypeIsNeverMarkup() throws IOException {
        try (PDDocument letter = Loader.loadPDF(WRITER.write(SamplePapers.letter()))) {
            assertThat(new PDFTextStripper().getText(letter)).contains("<&> \"2026\"");
        }
    }

    @Test
    void thePaperDecidesEveryByte() {
        assertThat(WRITER.write(SamplePapers.minutes())).isEqualTo(WRITER.write(SamplePapers.minutes()));
    }

    private static String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(proposal);
    }
}
