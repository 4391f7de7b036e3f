package vn.thiduaso.dossier.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.TextWidth;

/** The points of NĐ 30/2020/NĐ-CP, Phụ lục I, in a Word file. */
final class WordPoints {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final WordForm word;
    private final List<Point> points = new ArrayList<>();
    private String prefix = "W";

    private WordPoints(WordForm word) {
        this.word = word;
    }

    /** All of a tờ trình with its lists. */
    static List<Point> of(WordForm word) {
        WordPoints points = new WordPoints(word);
        points.pages();
        points.head();
        points.number();
        points.name();
        points.body();
        points.text();
        points.end();
        points.appendices();
        return points.points;
    }

    /** Those of every file: paper, margins, font, text, page numbers. */
    static List<Point> ofPages(WordForm word) {
        WordPoints points = new WordPoints(word);
        points.prefix = "A";
        points.pages();
        return points.points;
    }

    private void pages() {
        add(
                "khổ giấy A4",
                () -> word.sections().stream()
                        .allMatch(section -> word.isA4(section, false) || word.isA4(section, true)));
        add("lề trên 20–25 mm", () -> between(word.margins().getTop(), 20, 25));
        add("lề dưới 20–25 mm", () -> between(word.margins().getBottom(), 20, 25));
        add("lề trái 30–35 mm", () -> between(word.margins().getLeft(), 30, 35));
        add("lề phải 15–20 mm", () -> between(word.margins().getRight(), 15, 20));
        add(
                "phông chữ Times New Roman",
                () -> word.lines.stream()
                        .flatMap(line -> line.runs().stream())
                        .allMatch(run -> run.getFontFamily() == null
                                || run.getFontFamily().equals("Times New Roman")));
        add(
                "Unicode dựng sẵn (NFC)",
                () -> word.lines.stream().allMatch(line -> Normalizer.isNormalized(line.text(), Normalizer.Form.NFC)));
        add(
                "chữ màu đen",
                () -> word.lines.stream()
                        .flatMap(line -> line.runs().stream())
                        .allMatch(
                                run -> run.getColor() == null || run.getColor().equals("000000")));
        add(
                "số trang ở giữa lề trên",
                () -> word.document.getHeaderList().stream()
                        .anyMatch(header -> isNumber(header)
                                && header.getParagraphs().get(0).getAlignment() == ParagraphAlignment.CENTER));
        add(
                "số trang cỡ 13–14",
                () -> word.document.getHeaderList().stream()
                        .filter(WordPoints::isNumber)
                        .flatMap(header -> header.getParagraphs().get(0).getRuns().stream())
                        .allMatch(run -> run.getFontSizeAsDouble() >= 13 && run.getFontSizeAsDouble() <= 14));
        add(
                "trang đầu không đánh số",
                () -> word.sections().get(0).isSetTitlePg()
                        && !isNumber(word.document.getHeaderFooterPolicy().getFirstPageHeader()));
    }

    private void head() {
        add("quốc hiệu in hoa, đậm, cỡ 12–13", () -> {
            WordForm.Line line = word.line(STATE::equals);
            return line.isBold() && line.isBetween(12, 13) && line.isCentred();
        });
        add("tiêu ngữ in thường, đậm, cỡ 13–14", () -> {
            WordForm.Line line = word.line(MOTTO::equals);
            return line.isBold() && line.isBetween(13, 14) && line.isCentred();
        });
        add("đường kẻ dưới tiêu ngữ dài bằng dòng chữ", () -> {
            double rule = word.after(MOTTO::equals).ruleWidth(PaperLayout.STATE_COLUMN);
            double text = TextWidth.BOLD.of(MOTTO, PaperLayout.MOTTO_SIZE);
            return Math.abs(rule - text) < 3;
        });
        add("cơ quan chủ quản in hoa, không đậm, cỡ 12–13", () -> {
            WordForm.Line line = word.lines.get(0);
            return line.isCapitals() && line.isPlain() && line.isBetween(12, 13);
        });
        add("cơ quan ban hành in hoa, đậm, cỡ 12–13", () -> {
            WordForm.Line line = word.line(text -> text.startsWith("KHỐI"));
            return line.isCapitals() && line.isBold() && line.isBetween(12, 13);
        });
        add("đường kẻ dưới tên cơ quan dài 1/3–1/2 dòng chữ", () -> {
            Predicate<String> agency = text -> text.startsWith("KHỐI");
            double rule = word.after(agency).ruleWidth(PaperLayout.ISSUER_COLUMN);
            double text = TextWidth.BOLD.of(word.line(agency).text(), PaperLayout.ISSUER_SIZE);
            return rule > text / 3 - 1 && rule < text / 2 + 1;
        });
    }

    private void number() {
        add(
                "số và ký hiệu: có số 0 trước số dưới 10, không cách chữ",
                () -> word.line(text -> text.startsWith("Số:")).text().matches("Số: 0[1-9]/TTr-[A-ZĐ]+"));
        add("số và ký hiệu cỡ 13, không đậm", () -> {
            WordForm.Line line = word.line(text -> text.startsWith("Số:"));
            return line.isPlain() && line.isBetween(13, 13);
        });
        add(
                "địa danh, ngày tháng có số 0 khi cần",
                () -> word.line(text -> text.contains(", ngày "))
                        .text()
                        .matches(
                                "\\p{L}[\\p{L} ]+, ngày (0[1-9]|[12]\\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm \\d{4}"));
        add("địa danh, ngày tháng nghiêng, cỡ 13–14", () -> {
            WordForm.Line line = word.line(text -> text.contains(", ngày "));
            return line.isItalic() && line.isBetween(13, 14);
        });
    }

    private void name() {
        add("tên loại văn bản in hoa, đậm, giữa, cỡ 13–14", () -> {
            WordForm.Line line = word.line("TỜ TRÌNH"::equals);
            return line.isBold() && line.isCentred() && line.isBetween(13, 14);
        });
        add("trích yếu in thường, đậm, giữa, cỡ 13–14", () -> {
            WordForm.Line line = word.line(text -> text.startsWith("Về việc"));
            return line.isBold() && line.isCentred() && line.isBetween(13, 14) && !line.isCapitals();
        });
        add(
                "đường kẻ dưới trích yếu",
                () -> word.after(text -> text.startsWith("Về việc")).ruleWidth(PaperLayout.textWidth(false)) > 0);
        add("kính gửi cỡ 13–14, không đậm", () -> {
            WordForm.Line line = word.line(text -> text.startsWith("Kính gửi:"));
            return line.isPlain() && line.isBetween(13, 14);
        });
    }

    private void body() {
        List<WordForm.Line> grounds = word.all(text -> text.startsWith("Căn cứ"));
        add(
                "căn cứ nghiêng, cỡ 13–14",
                () -> !grounds.isEmpty()
                        && grounds.stream().allMatch(line -> line.isItalic() && line.isBetween(13, 14)));
        add("căn cứ ngăn bằng dấu chấm phẩy, cuối là dấu chấm", () -> {
            for (int i = 0; i < grounds.size(); i++) {
                if (!grounds.get(i).text().endsWith(i == grounds.size() - 1 ? "." : ";")) {
                    return false;
                }
            }
            return true;
        });
        add(
                "Luật không ghi số",
                () -> grounds.stream()
                        .filter(line -> line.text().startsWith("Căn cứ Luật"))
                        .noneMatch(line -> line.text().contains("/QH")));
    }

    private void text() {
        List<WordForm.Line> text = word.lines.stream()
                .filter(line -> line.paragraph().getIndentationFirstLine() > 0
                        && !line.text().startsWith("Tổng cộng"))
                .toList();
        add("nội dung cỡ 13–14", () -> text.stream().allMatch(line -> line.isBetween(13, 14)));
        add(
                "nội dung dàn đều hai lề",
                () -> text.stream().allMatch(line -> line.paragraph().getAlignment() == ParagraphAlignment.BOTH));
        add(
                "lùi đầu dòng 1–1,27 cm",
                () -> text.stream().allMatch(line -> between(line.paragraph().getIndentationFirstLine(), 9.9, 12.8)));
        add(
                "khoảng cách giữa các đoạn từ 6 pt",
                () -> text.stream().allMatch(line -> line.paragraph().getSpacingAfter() >= 120));
        add(
                "khoảng cách dòng từ đơn đến 1,5",
                () -> text.stream()
                        .allMatch(line -> line.paragraph().getSpacingBetween() >= 1
                                && line.paragraph().getSpacingBetween() <= 1.5));
        add(
                "nội dung kết thúc bằng ./.",
                () -> word.all(line -> line.endsWith("./.")).size() == 1);
    }

    private void end() {
        add("TM. KHỐI THI ĐUA in hoa, đậm, cỡ 13–14", () -> isSigning("TM. KHỐI THI ĐUA"));
        add("KHỐI TRƯỞNG in hoa, đậm, cỡ 13–14", () -> isSigning("KHỐI TRƯỞNG"));
        add("chức vụ tại đơn vị in hoa, đậm", () -> isSigning("CHI CỤC TRƯỞNG"));
        add("họ tên người ký in thường, đậm, không học hàm, học vị", () -> {
            WordForm.Line line = word.line("Lê Quang Minh"::equals);
            return line.isBold() && line.isBetween(13, 14);
        });
        add("Nơi nhận: đậm, nghiêng, cỡ 12", () -> {
            WordForm.Line line = word.line("Nơi nhận:"::equals);
            return line.isBold() && line.isItalic() && line.isBetween(12, 12);
        });
        List<WordForm.Line> copies = word.all(text -> text.startsWith("- ") && text.length() < 80).stream()
                .filter(line -> line.isBetween(11, 11))
                .toList();
        add(
                "nơi nhận cỡ 11, không đậm",
                () -> copies.size() >= 3 && copies.stream().allMatch(WordForm.Line::isPlain));
        add("nơi nhận bắt đầu bằng - Như trên;", () -> copies.get(0).text().equals("- Như trên;"));
        add(
                "nơi nhận kết thúc bằng - Lưu: VT, …",
                () -> copies.get(copies.size() - 1).text().matches("- Lưu: VT, [A-ZĐ]+\\."));
    }

    private void appendices() {
        add(
                "Phụ lục I, Phụ lục II đậm, giữa",
                () -> word.all(text -> text.matches("Phụ lục I+")).stream()
                                .filter(line -> line.isBold() && line.isCentred() && line.isBetween(13, 14))
                                .count()
                        == 2);
        add("tên phụ lục in hoa, đậm", () -> {
            WordForm.Line line = word.line("DANH SÁCH"::equals);
            return line.isBold() && line.isCentred();
        });
        add(
                "(Kèm theo Tờ trình số …) nghiêng",
                () -> word.all(text -> text.startsWith("(Kèm theo Tờ trình số 01/TTr-")).stream()
                        .allMatch(WordForm.Line::isItalic));
        add("phụ lục bảng rộng nằm ngang", () -> {
            List<CTSectPr> sections = word.sections();
            return sections.size() == 3 && word.isA4(sections.get(1), true) && word.isA4(sections.get(2), true);
        });
        add("tiêu đề bảng lặp lại ở trang sau", () -> word.lists().size() == 2);
        add(
                "dòng của bảng không bị ngắt trang",
                () -> word.lists().stream()
                        .flatMap(table -> table.getRows().stream())
                        .allMatch(row -> row.isCantSplitRow()));
        add(
                "tổng số ghi bằng số và bằng chữ",
                () -> !word.all(text -> text.matches("Tổng cộng: \\d+ \\(\\p{L}[\\p{L} ]*\\) (tập thể|cá nhân)\\."))
                        .isEmpty());
    }

    private boolean isSigning(String text) {
        WordForm.Line line = word.line(one -> one.startsWith(text));
        return line.isBold() && line.isCentred() && line.isCapitals() && line.isBetween(13, 14);
    }

    private static boolean isNumber(XWPFHeader header) {
        return header != null
                && !header.getParagraphs().isEmpty()
                && header.getParagraphs().get(0).getCTP().xmlText().contains("PAGE");
    }

    private static boolean between(Object twips, double least, double most) {
        double millimetres = WordForm.millimetres(twips);
        return millimetres > least - 0.1 && millimetres < most + 0.1;
    }

    private void add(String what, BooleanSupplier holds) {
        points.add(new Point(prefix + (points.size() + 1), what, holds));
    }
}
