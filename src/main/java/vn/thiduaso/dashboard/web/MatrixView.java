package vn.thiduaso.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import vn.thiduaso.campaign.GroupSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.dashboard.Cell;
import vn.thiduaso.dashboard.Dashboard;
import vn.thiduaso.dashboard.DashboardRow;
import vn.thiduaso.scoring.Outcome;
import vn.thiduaso.shared.PlainText;
import vn.thiduaso.ui.ListState;

/**
 * The part of the matrix that the address asks for: units by name, one group of indicators, and units with at least one
 * cell of a result.
 *
 * @param rows with the cells of {@code indicators}; none for a unit that has not submitted
 * @param all units before filtering
 */
record MatrixView(List<GroupSheet> groups, List<IndicatorSheet> indicators, List<DashboardRow> rows, int all) {

    static final String GROUP = "nhom";
    static final String RESULT = "ket-qua";

    /** What can be asked for as a result. */
    static final List<Outcome> RESULTS = List.of(Outcome.MET, Outcome.NEAR, Outcome.MISSED, Outcome.NOT_COUNTED);

    static MatrixView of(Dashboard dashboard, ListState list) {
        List<GroupSheet> groups = dashboard.table().campaign().groups().stream()
                .filter(group -> list.get(GROUP).isEmpty() || group.code().equals(list.get(GROUP)))
                .toList();
        List<IndicatorSheet> indicators =
                groups.stream().flatMap(group -> group.indicators().stream()).toList();
        String query = PlainText.of(list.query());
        List<DashboardRow> rows = dashboard.rows().stream()
                .filter(row -> PlainText.of(row.line().unitName()).contains(query))
                .map(row -> only(row, dashboard.table().campaign().indicators(), indicators))
                .filter(row -> fits(row, list.get(RESULT)))
                .toList();
        return new MatrixView(groups, indicators, rows, dashboard.rows().size());
    }

    private static DashboardRow only(DashboardRow row, List<IndicatorSheet> all, List<IndicatorSheet> wanted) {
        if (row.cells().isEmpty() || wanted.size() == all.size()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (IndicatorSheet indicator : wanted) {
            cells.add(row.cells().get(all.indexOf(indicator)));
        }
        return new DashboardRow(row.line(), cells, row.entered(), row.lateCount(), row.mayOpen());
    }

    /** What was not entered counts as missed, as its sign says. */
    private static boolean fits(DashboardRow row, String result) {
        return result.isEmpty()
                || row.cells().stream()
                        .map(Cell::outcome)
                        .map(outcome -> outcome == Outcome.MISSING ? Outcome.MISSED : outcome)
                        .anyMatch(outcome -> outcome.name().equals(result));
    }
}
