package vn.thiduaso.ranking.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ui.TableCell;

/**
 * A line of a score table in the reader's language, ready for the page.
 *
 * @param line what it shows
 * @param place the rank, or a dash
 * @param top whether the rank stands out
 * @param decided which criterion put it below the unit above with the same total, or null
 * @param cells the columns after the unit's name
 * @param publicCells those of them that the public sees
 */
public record TableRow(
        RankingLine line,
        String place,
        boolean top,
        @Nullable String decided,
        List<TableCell> cells,
        List<TableCell> publicCells) {

    public TableRow {
        cells = List.copyOf(cells);
        publicCells = List.copyOf(publicCells);
    }

    /** A score is deep, and the unit and its place tell the lines of tables apart well enough. */
    @Override
    public int hashCode() {
        return Objects.hash(line.unitId(), place);
    }

    /**
     * How a unit has moved since the period before.
     *
     * @param css its class
     * @param sign for the eye
     * @param words for screen readers
     */
    public record Move(String css, String sign, String words) {}
}
