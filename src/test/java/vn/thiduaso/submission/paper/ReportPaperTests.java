package vn.thiduaso.submission.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thiduaso.document.docx.DocxWriter;
import vn.thiduaso.document.pdf.PdfWriter;
import vn.thiduaso.submission.Snapshot;
import vn.thiduaso.submission.Snapshots;
import vn.thiduaso.submission.SubmissionView;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class ReportPaperTests {

    private static final SubmissionView SECOND = new SubmissionView(
            1,
            2,
            3,
            2,
            Instant.parse("2026-12-05T03:42:00Z"),
            "Trần Văn Hùng",
            false,
            new BigDecimal("84.50"),
            1,
            0,
            "0123456789abcdef".repeat(4));

    private static final Snapshot REPORT = Snapshots.with(
            "84.50",
            List.of("Đã ban hành kế hoạch.\n- Quán triệt tại giao ban\n- Đăng tin, bài", "Tốt", "", "", "", "", ""),
            Snapshots.item("1", 100, null, Snapshots.PLAN, Snapshots.FILE),
            Snapshots.item("2", 80, "Thiếu hai hồ sơ"));

    @Autowired
    private ReportPaper papers;

    @Autowired
    private DocxWriter docx;

    @Autowired
    private PdfWriter pdf;

    @Test
    void theWordFileHasTheDecreesPartsUnderTheUnitsOwnName() throws IOException {
        String text = word(SECOND);

        assertThat(text)
                .contains("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC THỦY LỢI")
                .contains("/BC-CCTL")
                .contains("Lâm Đồng, ngày 05 tháng 12 năm 2026")
                .contains("BÁO CÁO")
                .contains("Kết quả thực hiện phong trào thi đua “Chuyển đổi số giai đoạn 2026 - 2030” năm 2026")
                .contains("Kính gửi: Khối Thi đua các đơn vị thuộc Sở Nông nghiệp và Môi trường")
                .contains("(số liệu từ ngày 15/12/2025 đến ngày 14/12/2026)")
                .contains("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", "VII. KIẾN NGHỊ, ĐỀ XUẤT")
                .contains("Quán triệt tại giao ban")
                .contains("Đơn vị đạt 1/2 chỉ tiêu được tính; điểm tự chấm 84,5/100 điểm.")
                .contains("Không có nội dung báo cáo.")
                .contains("CHI CỤC TRƯỞNG", "Trần Văn Hùng", "Lưu: VT, CCTL.", "./.")
                .contains("bản nộp lần 2, do Trần Văn Hùng nộp lúc 10:42 05/12/2026; mã kiểm tra 0123456789abcdef")
                .contains("12/KH-CCTL ngày 05/02/2026 của Chi cục Thủy lợi (Kế hoạch)")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void aDeputySignsForTheHead() throws IOException {
        Snapshot report = Snapshots.signedInstead(REPORT, "Phạm Thu Hà", "Phó Chi cục trưởng", "Chi cục trưởng");

        assertThat(word(report, SECOND)).contains("KT. CHI CỤC TRƯỞNG PHÓ CHI CỤC TRƯỞNG Phạm Thu Hà");
        assertThat(word(SECOND)).doesNotContain("KT.");
        try (PDDocument paper = Loader.loadPDF(pdf.write(papers.of(report, SECOND)))) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("KT. CHI CỤC TRƯỞNG PHÓ CHI CỤC TRƯỞNG")
                    .contains("Phạm Thu Hà");
        }
    }

    @Test
    void marginsAndFontAreTheDecrees() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(docx.write(papers.of(REPORT, SECOND))))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom()))
                    .allSatisfy(margin ->
                            assertThat(((BigInteger) margin).intValue()).isBetween(1134, 1418));
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .map(run -> run.getFontFamily())
                            .filter(font -> font != null)
                            .collect(Collectors.toSet()))
                    .isSubsetOf("Times New Roman");
        }
    }

    @Test
    void aDraftSaysSoAndIsNotDated() throws IOException {
        assertThat(word(null))
                .contains("DỰ THẢO", "dự thảo, số liệu chưa nộp")
                .doesNotContain("ngày 05 tháng 12")
                .doesNotContain("bản nộp lần");
        try (PDDocument paper = Loader.loadPDF(pdf.write(papers.of(REPORT, null)))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("DỰ THẢO");
        }
    }

    @Test
    void theSameVersionGivesTheSameBytes() {
        assertThat(docx.write(papers.of(REPORT, SECOND))).isEqualTo(docx.write(papers.of(REPORT, SECOND)));
        assertThat(pdf.write(papers.of(REPORT, SECOND))).isEqualTo(pdf.write(papers.of(REPORT, SECOND)));
    }

    private String word(@Nullable SubmissionView version) throws IOException {
        return word(REPORT, version);
    }

    private String word(Snapshot report, @Nullable SubmissionView version) throws IOException {
        byte[] written = docx.write(papers.of(report, version));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replace('\u00A0', ' ').replaceAll("[ \\t\\n]+", " ");
        }
    }
}
