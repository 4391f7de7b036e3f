package vn.thiduaso.period.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Column;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.period.Timeliness;
import vn.thiduaso.period.Timeliness.Cell;
import vn.thiduaso.ui.Formats;

/** Writes the table as a list: one line per unit and period, then the sums. */
@Component
class TimelinessWorkbook {

    private final XlsxWriter writer;
    private final MessageSource messages;
    private final Formats formats;

    TimelinessWorkbook(XlsxWriter writer, MessageSource messages, Formats formats) {
        this.writer = writer;
        this.messages = messages;
        this.formats = formats;
    }

    byte[] write(Timeliness table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Timeliness.Row row : table.rows()) {
            for (int i = 0; i < table.periods().size(); i++) {
                Cell cell = row.cells().get(i);
                if (cell != null) {
                    rows.add(line(row.unit().name(), table.periods().get(i), cell));
                }
            }
        }
        List<Column> columns = List.of(
                column("unit", Kind.TEXT, 40),
                column("period", Kind.TEXT, 24),
                column("deadline", Kind.DATE, 14),
                column("state", Kind.TEXT, 16),
                column("entered", Kind.INTEGER, 10),
                column("total", Kind.INTEGER, 10),
                column("submitted", Kind.TEXT, 20),
                column("punctuality", Kind.TEXT, 16),
                column("daysLate", Kind.INTEGER, 12),
                column("sendBacks", Kind.INTEGER, 12));
        String title = text("period.timeliness.title");
        return writer.write(
                List.of(new Sheet(title, title, List.of(table.campaign().name()), columns, rows), sums(title, table)));
    }

    private Sheet sums(String title, Timeliness table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.periods().size(); i++) {
            Timeliness.Sum sum = table.sum(i);
            rows.add(Arrays.asList(
                    name(table.periods().get(i)), sum.inTime(), sum.late(), sum.submitted(), sum.units()));
        }
        List<Column> columns = List.of(
                column("period", Kind.TEXT, 24),
                column("inTime", Kind.INTEGER, 12),
                column("late", Kind.INTEGER, 12),
                column("submittedUnits", Kind.INTEGER, 12),
                column("units", Kind.INTEGER, 12));
        return new Sheet(
                text("period.timeliness.sums"), title, List.of(table.campaign().name()), columns, rows);
    }

    private List<@Nullable Object> line(String unit, PeriodSheet period, Cell cell) {
        return Arrays.asList(
                unit,
                name(period),
                period.deadline(),
                text("report.state." + cell.state()),
                cell.entered(),
                cell.total(),
                cell.submittedAt() == null ? null : formats.dateTime(cell.submittedAt()),
                text("period.punctuality." + cell.punctuality()),
                cell.daysLate(),
                cell.sendBacks());
    }

    private Column column(String name, Kind kind, int width) {
        return new Column(text("period.column." + name), kind, width);
    }

    private String name(PeriodSheet period) {
        return text("campaign.period." + period.kind(), String.valueOf(period.year()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
