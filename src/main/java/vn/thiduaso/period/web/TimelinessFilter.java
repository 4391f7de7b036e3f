package vn.thiduaso.period.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.period.Timeliness;
import vn.thiduaso.shared.PlainText;
import vn.thiduaso.ui.ListState;

/** Which units and periods the address asks for; a unit stays when one of its cells fits. */
record TimelinessFilter(String unit, String year, String state, String punctuality) {

    static TimelinessFilter of(ListState list) {
        return new TimelinessFilter(
                PlainText.of(list.query()), list.get("nam"), list.get("trang-thai"), list.get("thoi-han"));
    }

    static List<String> years(Timeliness table) {
        return table.periods().stream()
                .map(period -> String.valueOf(period.year()))
                .distinct()
                .toList();
    }

    Timeliness apply(Timeliness table) {
        List<PeriodSheet> periods = table.periods();
        int[] columns = IntStream.range(0, periods.size())
                .filter(i ->
                        year.isEmpty() || String.valueOf(periods.get(i).year()).equals(year))
                .toArray();
        return new Timeliness(
                table.campaign(),
                IntStream.of(columns).mapToObj(periods::get).toList(),
                table.rows().stream()
                        .filter(row -> PlainText.of(row.unit().name()).contains(unit))
                        .map(row -> new Timeliness.Row(row.unit(), only(row.cells(), columns)))
                        .filter(row -> row.cells().stream().anyMatch(this::fits))
                        .toList(),
                table.wholeBloc());
    }

    private static List<Timeliness.@Nullable Cell> only(List<Timeliness.@Nullable Cell> cells, int[] columns) {
        List<Timeliness.@Nullable Cell> kept = new ArrayList<>();
        for (int column : columns) {
            kept.add(cells.get(column));
        }
        return kept;
    }

    private boolean fits(Timeliness.@Nullable Cell cell) {
        return cell != null
                && (state.isEmpty() || cell.state().name().equals(state))
                && (punctuality.isEmpty() || cell.punctuality().name().equals(punctuality));
    }
}
