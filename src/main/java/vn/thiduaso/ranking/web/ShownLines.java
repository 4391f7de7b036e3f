package vn.thiduaso.ranking.web;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.ListState;

/** The lines of a table as the address filters and sorts them; works on what the reader may see, never on more. */
final class ShownLines {

    private ShownLines() {}

    static List<RankingLine> of(RankingTable table, ListState list) {
        String sought = plain(list.query());
        String band = list.get("band");
        Stream<RankingLine> lines = table.lines().stream()
                .filter(line -> sought.isEmpty() || plain(line.unitName()).contains(sought))
                .filter(line -> band.isEmpty() || band.equals(line.band()));
        Comparator<RankingLine> order = order(list.sort("place"), list.descending());
        return order == null ? lines.toList() : lines.sorted(order).toList();
    }

    /** The bands of the table, to filter by. */
    static List<Choice> bands(RankingTable table) {
        return table.terms().bands().stream()
                .map(Band::name)
                .map(name -> new Choice(name, name))
                .toList();
    }

    private static @Nullable Comparator<RankingLine> order(String column, boolean descending) {
        return switch (column) {
            case "place" -> descending ? by(line -> number(line.place()), true) : null;
            case "name" -> {
                Comparator<RankingLine> byName = Comparator.comparing(
                        RankingLine::unitName, Collator.getInstance(Locale.forLanguageTag("vi"))::compare);
                yield descending ? byName.reversed() : byName;
            }
            case "final" -> by(RankingLine::finalScore, descending);
            case "self" -> by(RankingLine::selfScore, descending);
            case "verified" ->
                by(line -> line.score() == null ? null : line.score().base(), descending);
            case "bonus" ->
                by(line -> line.score() == null ? null : line.score().bonus(), descending);
            case "deduction" -> by(RankingLine::deductions, descending);
            default -> null;
        };
    }

    /** Those without a value always come last. */
    private static Comparator<RankingLine> by(Function<RankingLine, @Nullable BigDecimal> value, boolean descending) {
        Comparator<BigDecimal> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(numbers));
    }

    private static @Nullable BigDecimal number(@Nullable Integer place) {
        return place == null ? null : BigDecimal.valueOf(place);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
