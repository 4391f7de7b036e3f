package vn.thiduaso.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.dashboard.Cell;
import vn.thiduaso.dashboard.Dashboard;
import vn.thiduaso.dashboard.DashboardRow;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Column;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.home.PeriodLabels;

/** Writes the matrix as it is shown: one sheet with the percentages and levels, one with the results in words. */
@Component
class MatrixWorkbook {

    private final XlsxWriter writer;
    private final MessageSource messages;
    private final PeriodLabels periods;

    MatrixWorkbook(XlsxWriter writer, MessageSource messages, PeriodLabels periods) {
        this.writer = writer;
        this.messages = messages;
        this.periods = periods;
    }

    byte[] write(Dashboard dashboard, MatrixView matrix) {
        return writer.write(List.of(
                sheet("values", dashboard, matrix, MatrixWorkbook::kind, MatrixWorkbook::value),
                sheet(
                        "results",
                        dashboard,
                        matrix,
                        indicator -> Kind.TEXT,
                        cell -> text("scoring.outcome." + cell.outcome()))));
    }

    private Sheet sheet(
            String name,
            Dashboard dashboard,
            MatrixView matrix,
            Function<IndicatorSheet, Kind> kinds,
            Function<Cell, @Nullable Object> values) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text("dashboard.unit"), Kind.TEXT, 40));
        columns.add(new Column(text("dashboard.total"), Kind.DECIMAL, 10));
        matrix.indicators().forEach(indicator -> columns.add(new Column(indicator.code(), kinds.apply(indicator), 12)));
        columns.add(new Column(text("dashboard.state"), Kind.TEXT, 18));
        List<List<@Nullable Object>> rows = matrix.rows().stream()
                .map(row -> row(row, columns.size(), values))
                .toList();
        String title = text("dashboard.heading", periods.of(dashboard.table().period()));
        return new Sheet(
                text("dashboard.sheet." + name),
                title,
                List.of(dashboard.table().campaign().name(), text("dashboard.sheet." + name + ".note")),
                columns,
                rows);
    }

    private List<@Nullable Object> row(DashboardRow row, int width, Function<Cell, @Nullable Object> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.line().unitName());
        cells.add(row.line().finalScore());
        row.cells().forEach(cell -> cells.add(values.apply(cell)));
        while (cells.size() < width - 1) {
            cells.add(null);
        }
        cells.add(text("report.state." + row.line().state()));
        return cells;
    }

    private static Kind kind(IndicatorSheet indicator) {
        return indicator.isMilestone() ? Kind.INTEGER : Kind.PERCENT;
    }

    private static @Nullable Object value(Cell cell) {
        return cell.percentage() == null ? cell.level() : cell.percentage();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
