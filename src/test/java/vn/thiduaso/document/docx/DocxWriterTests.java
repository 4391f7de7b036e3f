package vn.thiduaso.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.SamplePapers;

class DocxWriterTests {

    private static final DocxWriter WRITER = new DocxWriter();

    private static XWPFDocument proposal;

    @BeforeAll
    static void write() throws IOException {
        proposal = read(SamplePapers.proposal());
    }

    @Test
    void pagesAreA4WithTheDecreesMargins() {
        List<CTSectPr> sections = sections();

        assertThat(sections).hasSize(3);
        CTSectPr first = sections.get(0);
        assertThat(millimetres(first.getPgSz().getW())).isEqualTo(210);
        assertThat(millimetres(first.getPgSz().getH())).isEqualTo(297);
        for (CTSectPr section : sections) {
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(20);
            assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(20);
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(30);
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(15);
        }
    }

    @Test
    void wideListsLieOnTheirSide() {
        assertThat(sections().subList(1, 3)).allSatisfy(section -> {
            assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(297);
        });
    }

    @Test
    void pagesAreNumberedInTheMiddleOfTheTopMarginButNotTheFirst() {
        CTSectPr first = sections().get(0);

        assertThat(first.isSetTitlePg()).isTrue();
        assertThat(sections().subList(1, 3)).noneMatch(CTSectPr::isSetTitlePg);
        XWPFParagraph number = proposal.getHeaderList().stream()
                .flatMap(header -> header.getParagraphs().stream())
                .filter(paragraph -> paragraph.getCTP().xmlText().contains("PAGE"))
                .findFirst()
                .orElseThrow();
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(number.getRuns()).allMatch(run -> run.getFontSizeAsDouble() == 13);
    }

    @Test
    void theFontIsTimesNewRomanAndTheLanguageVietnamese() {
        assertThat(part("word/styles.xml"))
                .contains("w:ascii=\"Times New Roman\"", "w:hAnsi=\"Times New Roman\"", "w:val=\"vi-VN\"");
        assertThat(part("word/document.xml")).doesNotContain("w:rFonts", "w:color w:val");
    }

    @Test
    void theHeadNamesIssuerStateAndMotto() {
        assertRun("SỞ NÔNG NGHIỆP", 12, false, false);
        assertRun("KHỐI THI ĐUA CÁC ĐƠN VỊ", 12, true, false);
        assertRun("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        assertRun("Độc lập - Tự do - Hạnh phúc", 13, true, false);
        assertRun("Số: 05/TTr-KTĐ", 13, false, false);
        assertRun("Lâm Đồng, ngày 05 tháng 02 năm 2026", 13, false, true);
    }

    @Test
    void theNameAndSubjectAreBoldAndCentred() {
        assertRun("TỜ TRÌNH", 14, true, false);
        assertThat(paragraph("TỜ TRÌNH").getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertRun("Về việc đề nghị khen thưởng", 14, true, false);
    }

    @Test
    void groundsAreItalicAndEndWithSemicolonsAndAFullStop() {
        List<String> grounds = paragraphs()
                .map(XWPFParagraph::getText)
                .filter(text -> text.startsWith("Căn cứ"))
                .toList();

        assertThat(grounds).hasSize(3);
        assertThat(grounds.get(0)).endsWith("2022;");
        assertThat(grounds.get(1)).endsWith("khen thưởng;");
        assertThat(grounds.get(2)).endsWith("2025”.");
        assertRun("Căn cứ Luật", 14, false, true);
    }

    @Test
    void theBodyIsJustifiedWithIndentAndRoomAndEndsWithItsMark() {
        XWPFParagraph last = paragraph("Khối Thi đua kính trình");

        assertThat(last.getText()).endsWith("quyết định./.");
        assertThat(last.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(millimetres(BigInteger.valueOf(last.getFirstLineIndent()))).isEqualTo(10);
        assertThat(last.getSpacingAfter()).isGreaterThanOrEqualTo(120);
        assertThat(last.getSpacingBetween()).isBetween(1.0, 1.5);
        assertThat(last.isKeepNext()).isTrue();
    }

    @Test
    void recipientsOfCopiesStandOnTheLeft() {
        assertRun("Nơi nhận:", 12, true, true);
        assertRun("- Như trên;", 11, false, false);
        assertRun("- Lưu: VT, KTĐ.", 11, false, false);
    }

    @Test
    void theSignatureNamesAuthorityPostAndPerson() {
        assertRun("TM. KHỐI THI ĐUA", 14, true, false);
        assertRun("KHỐI TRƯỞNG", 14, true, false);
        assertRun("CHI CỤC TRƯỞNG", 14, true, false);
        assertRun("Nguyễn Văn Minh", 14, true, false);
    }

    @Test
    void listsRepeatTheirHeaderAndKeepRowsWhole() {
        List<XWPFTable> lists = proposal.getTables().subList(2, 4);

        assertThat(lists.get(0).getNumberOfRows()).isEqualTo(2 + 12);
        assertThat(lists.get(1).getNumberOfRows()).isEqualTo(1 + 30);
        assertThat(lists).allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(3).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        });
        assertThat(lists.get(0).getRow(0).getTableCells()).hasSize(6);
    }

    @Test
    void appendicesNameThePaperAndTheirTotals() {
        assertThat(proposal.getDocument().xmlText()).contains("(Kèm theo Tờ trình số 05/TTr-KTĐ ngày 05 tháng 02");
        assertThat(paragraph("Tổng cộng:").getText()).isEqualTo("Tổng cộng: 12 (mười hai) tập thể.");
    }

    @Test
    void minutesAreSignedBySecretaryAndChair() throws IOException {
        XWPFTable signatures = read(SamplePapers.minutes()).getTables().get(2);

        assertThat(signatures.getRow(0).getCell(0).getText()).contains("THƯ KÝ");
        assertThat(signatures.getRow(0).getCell(1).getText()).contains("CHỦ TỌA");
    }

    @Test
    void theFileSaysWhatItIsAndEndsWithAParagraph() {
        assertThat(proposal.getProperties().getCoreProperties().getTitle()).startsWith("Tờ trình Về việc");
        assertThat(proposal.getBodyElements()
                        .get(proposal.getBodyElements().size() - 1)
                        .getElementType())
                .isEqualTo(BodyElementType.PARAGRAPH);
        assertThat(proposal.getSettings().getCTSettings().xmlText()).contains("compatibilityMode");
    }

    @Test
    void thePaperDecidesEveryByte() {
        assertThat(WRITER.write(SamplePapers.proposal())).isEqualTo(WRITER.write(SamplePapers.proposal()));
    }

    private static void assertRun(String start, double size, boolean bold, boolean italic) {
        XWPFRun run = runs().filter(candidate -> candidate.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text " + start));
        assertThat(run.getFontSizeAsDouble()).as(start).isEqualTo(size);
        assertThat(run.isBold()).as(start).isEqualTo(bold);
        assertThat(run.isItalic()).as(start).isEqualTo(italic);
    }

    private static XWPFParagraph paragraph(String start) {
        return paragraphs()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<XWPFRun> runs() {
        return paragraphs().flatMap(paragraph -> paragraph.getRuns().stream());
    }

    private static Stream<XWPFParagraph> paragraphs() {
        Stream<XWPFParagraph> inCells = proposal.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(proposal.getParagraphs().stream(), inCells);
    }

    private static List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        proposal.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .forEach(paragraph -> sections.add(paragraph.getCTP().getPPr().getSectPr()));
        sections.add(proposal.getDocument().getBody().getSectPr());
        return sections;
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / 20 / PaperLayout.MM);
    }

    private static String part(String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WRITER.write(SamplePapers.proposal())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no part " + name);
    }

    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WRITER.write(paper)));
    }
}
