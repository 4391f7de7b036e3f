package vn.thiduaso.ranking.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.Terms;
import vn.thiduaso.ranking.web.TableRow.Move;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.ui.Formats;
import vn.thiduaso.ui.TableCell;

/**
 * Words the lines of score tables. Those of a publication never change, so they are worded once per language and kept;
 * whether somebody may read them has been asked before.
 */
@Component
class TableRows {

    private static final int KEPT = 100;
    private static final int TOP = 3;
    private static final String NOTHING = "–";

    private final MessageSource messages;
    private final Formats formats;
    private final Cache<Key, Map<Long, TableRow>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    TableRows(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The lines of the table that are shown. */
    List<TableRow> of(RankingTable table, List<RankingLine> shown) {
        Map<Long, TableRow> known = table.publication() == null
                ? worded(table, shown)
                : kept.get(
                        new Key(table.publication().id(), LocaleContextHolder.getLocale()),
                        key -> worded(table, table.lines()));
        return shown.stream()
                .map(line -> Objects.requireNonNull(known.get(line.unitId())))
                .toList();
    }

    /** What the first two columns are. */
    Map<String, String> labels() {
        return Map.of("place", text("ranking.column.place"), "unit", text("ranking.column.unit"));
    }

    /** The movements in words, by unit. */
    Map<Long, Move> moves(Map<Long, Integer> movements) {
        Map<Long, Move> moves = new HashMap<>();
        movements.forEach((unit, places) -> moves.put(unit, move(places)));
        return moves;
    }

    private Move move(int places) {
        if (places == 0) {
            return new Move("rank-move", NOTHING, text("ranking.move.same"));
        }
        return places > 0
                ? new Move("rank-move rank-up", "▲" + places, text("ranking.move.up", places))
                : new Move("rank-move rank-down", "▼" + -places, text("ranking.move.down", -places));
    }

    private Map<Long, TableRow> worded(RankingTable table, List<RankingLine> lines) {
        List<String> groups = table.terms().groups().stream()
                .map(group -> text("ranking.column.group", group.code()))
                .toList();
        return lines.stream()
                .map(line -> row(line, table.terms().groups(), groups))
                .collect(Collectors.toMap(row -> row.line().unitId(), Function.identity()));
    }

    private TableRow row(RankingLine line, List<Terms.Group> groups, List<String> labels) {
        ReportScore score = line.score();
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            cells.add(new TableCell(
                    "num detail",
                    labels.get(i),
                    groupPoints(score, groups.get(i).code())));
        }
        cells.add(points("ranking.column.bonus", score == null ? null : score.bonus()));
        cells.add(points("ranking.column.deduction", line.deductions()));
        cells.add(new TableCell("num final", text("ranking.column.final"), formats.points(line.finalScore())));
        cells.add(new TableCell("band", text("ranking.column.band"), line.band() == null ? NOTHING : line.band()));
        List<TableCell> all = new ArrayList<>(cells);
        all.add(groups.size() + 2, points("ranking.column.self", line.selfScore()));
        all.add(groups.size() + 3, points("ranking.column.verified", score == null ? null : score.base()));
        Integer place = line.place();
        return new TableRow(
                line,
                place == null ? NOTHING : place.toString(),
                place != null && place <= TOP,
                decided(line),
                all,
                cells);
    }

    private TableCell points(String label, @Nullable BigDecimal points) {
        return new TableCell("num", text(label), formats.points(points));
    }

    private String groupPoints(@Nullable ReportScore score, String code) {
        BigDecimal counted = score == null ? null : score.groupMax().get(code);
        return score == null || counted == null || counted.signum() == 0
                ? NOTHING
                : formats.points(score.groupPoints().get(code));
    }

    private @Nullable String decided(RankingLine line) {
        return Optional.ofNullable(line.decidedBy())
                .map(by -> by.startsWith("group:")
                        ? text("ranking.decidedBy.group", by.substring("group:".length()))
                        : text("ranking.decidedBy." + by, by))
                .orElse(null);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private record Key(long rankingId, Locale locale) {}
}
