package vn.thiduaso.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Measures text in the paper's font, which both writers need for rules and for lines of even length. */
public final class TextWidth {

    public static final TextWidth REGULAR = new TextWidth(PaperFont.REGULAR);
    public static final TextWidth BOLD = new TextWidth(PaperFont.BOLD);

    private static final int MEASURED = 0x2100;

    private final float[] widths = new float[MEASURED];

    private TextWidth(PaperFont font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.open()))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            for (int c = 0; c < MEASURED; c++) {
                widths[c] = parsed.getAdvanceWidth(glyphs.getGlyphId(c)) / (float) parsed.getUnitsPerEm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width in points of the text set in one line at a size in points. */
    public double of(String text, double size) {
        return text.codePoints().mapToDouble(this::em).sum() * size;
    }

    private float em(int c) {
        if (c == Compounds.BOUND) {
            return widths[' '];
        }
        return c < MEASURED ? widths[c] : 1;
    }

    /** Width in points of the longest of the lines. */
    double ofLongest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> of(line, size)).max().orElse(0);
    }

    /** The text in as few lines as fit the width, broken so that the lines are about equally long. */
    List<String> lines(String text, double size, double available) {
        List<String> all = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String part = Compounds.bind(line);
            int fewest = wrap(part, size, available).size();
            double narrow = available;
            while (narrow > 20 && wrap(part, size, narrow - 4).size() == fewest) {
                narrow -= 4;
            }
            all.addAll(Compounds.unbind(wrap(part, size, narrow)));
        }
        return all;
    }

    private List<String> wrap(String text, double size, double available) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (line.length() > 0 && of(line + " " + word, size) > available) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
