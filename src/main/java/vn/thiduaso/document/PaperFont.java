package vn.thiduaso.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four cuts of Liberation Serif, whose metrics are those of Times New Roman; embedded into PDFs. */
public enum PaperFont {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("BoldItalic", 700, true);

    public static final String FAMILY = "Times New Roman";

    private final String cut;
    private final int weight;
    private final boolean italic;

    PaperFont(String cut, int weight, boolean italic) {
        this.cut = cut;
        this.weight = weight;
        this.italic = italic;
    }

    public int weight() {
        return weight;
    }

    public boolean isItalic() {
        return italic;
    }

    InputStream open() {
        String path = "/fonts/liberation/LiberationSerif-" + cut + ".ttf";
        InputStream stream = PaperFont.class.getResourceAsStream(path);
        if (stream == null) {
            throw new UncheckedIOException(new FileNotFoundException(path));
        }
        return stream;
    }

    public byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
