package vn.thiduaso.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How text is written into every file: composed Unicode, without signs that a file cannot hold, with end marks. */
public final class PaperText {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private PaperText() {}

    /** NFC (TCVN 6909:2001), line ends as \n, no control characters, no lone surrogates. */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints()
                .map(c -> c == '\t' || c == '\r' ? ' ' : c)
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    public static String capitals(String text) {
        return clean(text).toUpperCase(VIETNAMESE);
    }

    /** The text without the mark at its end. */
    static String bare(String text) {
        String trimmed = clean(text).strip();
        int end = trimmed.length();
        while (end > 0 && ".;,/ ".indexOf(trimmed.charAt(end - 1)) >= 0) {
            end--;
        }
        return trimmed.substring(0, end);
    }

    /** Each text with ";" at its end, the last with ".". */
    public static List<String> enumerated(List<String> texts) {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marked.add(bare(texts.get(i)) + (i == texts.size() - 1 ? "." : ";"));
        }
        return marked;
    }

    /** The blocks with "./." at the end of the last one, when that is text. */
    public static List<Block> closed(List<Block> body) {
        if (body.isEmpty()) {
            return body;
        }
        List<Block> blocks = new ArrayList<>(body);
        int last = blocks.size() - 1;
        Block end = blocks.get(last);
        if (end instanceof Block.Paragraph paragraph) {
            blocks.set(last, new Block.Paragraph(paragraph.lead(), bare(paragraph.text()) + "./."));
        } else if (end instanceof Block.Items list && !list.items().isEmpty()) {
            List<String> items = new ArrayList<>(list.items());
            items.set(items.size() - 1, bare(items.get(items.size() - 1)) + "./.");
            blocks.set(last, new Block.Items(list.marker(), items));
        }
        return blocks;
    }
}
