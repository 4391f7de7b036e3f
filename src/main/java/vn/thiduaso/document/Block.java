package vn.thiduaso.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a paper's body. */
public sealed interface Block permits Block.Paragraph, Block.Heading, Block.Items, Table {

    /**
     * Justified text with an indented first line.
     *
     * @param lead words in bold at the start, such as "Tổng cộng:"
     * @param text the rest; a line break starts a new line
     */
    record Paragraph(@Nullable String lead, String text) implements Block {}

    /**
     * A heading in bold, numbered by the caller ("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH").
     *
     * @param level 1 to 3, the place in the outline
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** A list whose items are marked the same way. */
    record Items(Marker marker, List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** What stands before an item: "-", "1." or "a)". */
    enum Marker {
        DASH,
        NUMBER,
        LETTER;

        private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

        public String of(int index) {
            return switch (this) {
                case DASH -> "-";
                case NUMBER -> index + 1 + ".";
                case LETTER -> LETTERS.charAt(index % LETTERS.length()) + ")";
            };
        }
    }
}
