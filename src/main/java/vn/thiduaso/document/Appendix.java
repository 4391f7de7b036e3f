package vn.thiduaso.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that starts on its own page and names the paper it belongs to.
 *
 * @param landscape for wide tables
 * @param label "Phụ lục I"; several appendices must be numbered with Roman numerals
 * @param title printed in capitals, such as "Danh sách"
 * @param subtitle printed in normal case under the title
 */
public record Appendix(
        boolean landscape,
        @Nullable String label,
        String title,
        @Nullable String subtitle,
        List<Block> blocks) {

    public Appendix {
        blocks = List.copyOf(blocks);
    }

    /** An upright appendix with this title. */
    public static Appendix portrait(String title) {
        return new Appendix(false, null, title, null, List.of());
    }

    /** A wide appendix with this title. */
    public static Appendix landscape(String title) {
        return new Appendix(true, null, title, null, List.of());
    }

    public Appendix labelled(String text) {
        return new Appendix(landscape, text, title, subtitle, blocks);
    }

    public Appendix about(String text) {
        return new Appendix(landscape, label, title, text, blocks);
    }

    public Appendix with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Appendix(landscape, label, title, subtitle, more);
    }

    /** Text under what is there, beginning with words in bold ("Tổng cộng:"). */
    public Appendix with(String lead, String text) {
        return with(new Block.Paragraph(lead, text));
    }
}
