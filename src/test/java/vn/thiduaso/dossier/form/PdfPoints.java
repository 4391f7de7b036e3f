package vn.thiduaso.dossier.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The points of NĐ 30/2020/NĐ-CP, Phụ lục I, and of an archive's file (PDF/A-2a) in a PDF. */
final class PdfPoints {

    private final PdfForm pdf;
    private final List<Point> points = new ArrayList<>();
    private String prefix = "P";

    private PdfPoints(PdfForm pdf) {
        this.pdf = pdf;
    }

    /** All of a tờ trình with its lists. */
    static List<Point> of(PdfForm pdf) {
        PdfPoints points = new PdfPoints(pdf);
        points.pages();
        points.archive();
        points.numbers();
        points.text();
        return points.points;
    }

    /** Those of every file. */
    static List<Point> ofPages(PdfForm pdf) {
        PdfPoints points = new PdfPoints(pdf);
        points.prefix = "B";
        points.pages();
        points.archive();
        points.numbers();
        return points.points;
    }

    private void pages() {
        add("khổ giấy A4, đứng hoặc nằm", () -> pdf.pages().stream().allMatch(page -> isA4(page.getMediaBox())));
        add("phông chữ được nhúng", pdf::isEveryFontEmbedded);
        add(
                "có cấu trúc (tagged)",
                () -> pdf.document.getDocumentCatalog().getMarkInfo().isMarked()
                        && pdf.document.getDocumentCatalog().getStructureTreeRoot() != null);
        add(
                "ngôn ngữ là tiếng Việt",
                () -> pdf.document.getDocumentCatalog().getLanguage().startsWith("vi"));
        add(
                "có tên tài liệu",
                () -> !pdf.document.getDocumentInformation().getTitle().isBlank());
    }

    private void archive() {
        add(
                "tự nhận là PDF/A-2a",
                () -> pdf.metadata().contains("<pdfaid:part>2</pdfaid:part>")
                        && pdf.metadata().contains("<pdfaid:conformance>A</pdfaid:conformance>"));
        add(
                "có hồ sơ màu",
                () -> !pdf.document.getDocumentCatalog().getOutputIntents().isEmpty());
        add(
                "siêu dữ liệu trùng với thuộc tính",
                () -> pdf.metadata()
                        .contains(pdf.document.getDocumentInformation().getProducer()));
        add(
                "không mã hóa, không JavaScript, không tệp đính kèm",
                () -> !pdf.document.isEncrypted()
                        && (pdf.document.getDocumentCatalog().getNames() == null
                                || (pdf.document.getDocumentCatalog().getNames().getJavaScript() == null
                                        && pdf.document
                                                        .getDocumentCatalog()
                                                        .getNames()
                                                        .getEmbeddedFiles()
                                                == null)));
    }

    private void numbers() {
        add(
                "trang đầu không đánh số",
                () -> pdf.onPage(1).stream().noneMatch(piece -> piece.text().equals("1") && piece.top() < 20));
        add("các trang sau đánh số ở lề trên, cỡ 13–14", () -> {
            for (int page = 2; page <= pdf.document.getNumberOfPages(); page++) {
                String number = Integer.toString(page);
                if (pdf.onPage(page).stream()
                        .noneMatch(
                                piece -> piece.text().equals(number) && piece.top() < 20 && piece.isBetween(13, 14))) {
                    return false;
                }
            }
            return true;
        });
        add(
                "chữ nằm trong lề trái 30 mm, phải 15 mm",
                () -> pdf.pieces.stream()
                        .allMatch(piece -> piece.left() > 29.5
                                && piece.right()
                                        < pdf.pages()
                                                                .get(piece.page() - 1)
                                                                .getMediaBox()
                                                                .getWidth()
                                                        / 72
                                                        * 25.4
                                                - 14.5));
    }

    private void text() {
        add("quốc hiệu đậm, cỡ 12–13", () -> looks("CỘNG HÒA XÃ HỘI", 12, 13, true, false));
        add("tiêu ngữ đậm, cỡ 13–14", () -> looks("Độc lập", 13, 14, true, false));
        add("số và ký hiệu cỡ 13, không đậm", () -> looks("Số: 01/TTr-", 13, 13, false, false));
        add("địa danh, ngày tháng nghiêng, cỡ 13–14", () -> looks("Lâm Đồng, ngày 05", 13, 14, false, true));
        add("tên loại văn bản đậm, cỡ 13–14", () -> looks("TỜ TRÌNH", 13, 14, true, false));
        add("kính gửi cỡ 13–14", () -> looks("Kính gửi:", 13, 14, false, false));
        add("căn cứ nghiêng, cỡ 13–14", () -> looks("Căn cứ", 13, 14, false, true));
        add("quyền hạn người ký đậm, cỡ 13–14", () -> looks("TM. KHỐI THI ĐUA", 13, 14, true, false));
        add("họ tên người ký đậm", () -> looks("Lê Quang Minh", 13, 14, true, false));
        add("Nơi nhận: đậm, nghiêng, cỡ 12", () -> looks("Nơi nhận:", 12, 12, true, true));
        add("nơi nhận cỡ 11", () -> looks("- Như trên;", 11, 11, false, false));
        add("chữ ký cùng trang với câu cuối", () -> {
            int last = pdf.pieces.stream()
                    .filter(piece -> piece.text().endsWith("./."))
                    .findFirst()
                    .orElseThrow()
                    .page();
            return pdf.piece("TM. KHỐI THI ĐUA").page() == last
                    && pdf.piece("Lê Quang Minh").page() == last;
        });
        add("danh sách nằm ngang, mỗi danh sách một phụ lục", () -> {
            PdfForm.Piece label = pdf.piece("Phụ lục I");
            PDRectangle page = pdf.pages().get(label.page() - 1).getMediaBox();
            return page.getWidth() > page.getHeight();
        });
    }

    private boolean looks(String start, double least, double most, boolean bold, boolean italic) {
        PdfForm.Piece piece = pdf.piece(start).begin(start.length());
        return piece.isBetween(least, most) && piece.isBold() == bold && piece.isItalic() == italic;
    }

    private static boolean isA4(PDRectangle box) {
        double shorter = Math.min(box.getWidth(), box.getHeight()) / 72 * 25.4;
        double longer = Math.max(box.getWidth(), box.getHeight()) / 72 * 25.4;
        return Math.abs(shorter - 210) < 0.5 && Math.abs(longer - 297) < 0.5;
    }

    private void add(String what, BooleanSupplier holds) {
        points.add(new Point(prefix + (points.size() + 1), what, holds));
    }
}
