package vn.thiduaso.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What both writers need to know of a paper before they draw it: the decree's words, sizes, lines and rules. */
public final class PaperLayout {

    public static final double MM = 72 / 25.4;
    public static final double LONG_SIDE = 297 * MM;
    public static final double SHORT_SIDE = 210 * MM;
    public static final double TOP = 20 * MM;
    public static final double BOTTOM = 20 * MM;
    public static final double LEFT = 30 * MM;
    public static final double RIGHT = 15 * MM;
    public static final double INDENT = 10 * MM;

    public static final double ISSUER_COLUMN = 75 * MM;
    public static final double STATE_COLUMN = SHORT_SIDE - LEFT - RIGHT - ISSUER_COLUMN;

    public static final int ISSUER_SIZE = 12;
    public static final int MOTTO_SIZE = 13;
    public static final int NUMBER_SIZE = 13;
    public static final int DATE_SIZE = 13;
    public static final int PAGE_NUMBER_SIZE = 13;
    public static final int BODY_SIZE = 14;
    public static final int DISTRIBUTION_HEAD_SIZE = 12;
    public static final int DISTRIBUTION_SIZE = 11;
    public static final double SIGNATURE_ROOM = 70;
    public static final double RULE_GAP = 2.5;
    public static final double CELL_PADDING_X = 3;
    public static final double CELL_PADDING_Y = 2;
    /** Height of a line as a multiple of the font's own line. */
    public static final double LEADING = 1.1;

    public static final String DRAFT = "DỰ THẢO";
    public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    public static final String RECIPIENTS = "Kính gửi:";
    public static final String DISTRIBUTION = "Nơi nhận:";

    /** A rule "from a third to a half" of the text above it. */
    private static final double RULE_SHARE = 0.42;

    private static final double CELL_SLACK = 4;

    private final Paper paper;

    public PaperLayout(Paper paper) {
        this.paper = paper;
    }

    public static double textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    public List<String> superiorLines() {
        return paper.superior() == null
                ? List.of()
                : TextWidth.REGULAR.lines(
                        PaperText.capitals(paper.superior()), ISSUER_SIZE, ISSUER_COLUMN - CELL_SLACK);
    }

    public List<String> agencyLines() {
        return TextWidth.BOLD.lines(PaperText.capitals(paper.agency()), ISSUER_SIZE, ISSUER_COLUMN - CELL_SLACK);
    }

    public double agencyRule() {
        return TextWidth.BOLD.ofLongest(agencyLines(), ISSUER_SIZE) * RULE_SHARE;
    }

    public static double mottoRule() {
        return TextWidth.BOLD.of(MOTTO, MOTTO_SIZE);
    }

    /** "Số: 05/TTr-KTĐ", or null for a paper without number. */
    @Nullable
    public String numberLine() {
        return paper.number() == null
                ? null
                : "Số: " + PaperText.clean(paper.number().text());
    }

    /** The letter's subject under its number, or the mark of a draft. */
    public List<String> letterSubjectLines() {
        if (paper.draft()) {
            return List.of(DRAFT);
        }
        return paper.kind() != null || paper.subject() == null
                ? List.of()
                : TextWidth.REGULAR.lines(PaperText.clean(paper.subject()), ISSUER_SIZE, ISSUER_COLUMN - CELL_SLACK);
    }

    /** "Lâm Đồng, ngày 05 tháng 02 năm 2026", or null for a paper without place. */
    @Nullable
    public String dateLine() {
        return paper.locality() == null ? null : PaperText.clean(paper.locality()) + ", " + inWords(paper.date());
    }

    /** The name of the paper in capitals, or null for a letter. */
    @Nullable
    public String kindLine() {
        return paper.kind() == null ? null : PaperText.capitals(paper.kind());
    }

    /** The subject under the paper's name; empty for a letter. */
    public List<String> subjectLines() {
        return paper.kind() == null || paper.subject() == null
                ? List.of()
                : TextWidth.BOLD.lines(PaperText.clean(paper.subject()), BODY_SIZE, textWidth(false) - 20 * MM);
    }

    public double subjectRule() {
        return Math.min(TextWidth.BOLD.ofLongest(subjectLines(), BODY_SIZE) * RULE_SHARE, 60 * MM);
    }

    /** Where "Kính gửi:" begins so that it stands in the middle with what follows. */
    public double recipientsIndent() {
        double longest = TextWidth.REGULAR.ofLongest(recipientLines(), BODY_SIZE);
        return Math.max(INDENT, (textWidth(false) - recipientsLabel() - longest) / 2);
    }

    /** Width of "Kính gửi:" up to its colon: dashes stand under the colon. */
    public static double recipientsLabel() {
        return TextWidth.REGULAR.of(RECIPIENTS.substring(0, RECIPIENTS.length() - 1), BODY_SIZE);
    }

    /** What follows "Kính gửi:": one name as it is; several with dashes, ";" and ".". */
    public List<String> recipientLines() {
        List<String> names = paper.recipients();
        return names.size() == 1
                ? List.of(PaperText.bare(names.get(0)))
                : PaperText.enumerated(names).stream().map(line -> "- " + line).toList();
    }

    /** "- Như trên;" … "- Lưu: VT, KTĐ." */
    public List<String> distributionLines() {
        return PaperText.enumerated(paper.distribution()).stream()
                .map(line -> "- " + line)
                .toList();
    }

    /** "(Kèm theo Tờ trình số 05/TTr-KTĐ ngày 05 tháng 02 năm 2026 của …)". */
    public String attachment() {
        StringBuilder text = new StringBuilder("(Kèm theo ").append(paper.kind() == null ? "Công văn" : paper.kind());
        if (paper.number() != null) {
            text.append(" số ").append(paper.number().text());
        }
        text.append(' ').append(inWords(paper.date())).append(" của ").append(paper.agency());
        return PaperText.clean(text.append(')').toString());
    }

    /** A signer's post under the signature, in capitals. */
    public static String post(String post) {
        double room = textWidth(false) / 2 - CELL_SLACK;
        return String.join("\n", TextWidth.BOLD.lines(PaperText.capitals(post), BODY_SIZE, room));
    }

    /** Lines of a centred title in bold capitals on a page of the given kind. */
    public static List<String> titleLines(String title, boolean landscape) {
        return TextWidth.BOLD.lines(PaperText.capitals(title), BODY_SIZE, textWidth(landscape) - 20 * MM);
    }

    /** Lines of centred text in the body's size on a page of the given kind. */
    public static List<String> centredLines(TextWidth font, String text, boolean landscape) {
        return font.lines(PaperText.clean(text), BODY_SIZE, textWidth(landscape) - 20 * MM);
    }

    /** "ngày 05 tháng 02 năm 2026": leading zero for days below 10 and for January and February. */
    private static String inWords(@Nullable LocalDate date) {
        if (date == null) {
            String room = "\u00A0".repeat(6);
            return "ngày" + room + "tháng" + room + "năm" + room;
        }
        int month = date.getMonthValue();
        return String.format(
                Locale.ROOT,
                month < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                date.getDayOfMonth(),
                month,
                date.getYear());
    }
}
