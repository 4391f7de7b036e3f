package vn.thiduaso.ranking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Column;
import vn.thiduaso.document.xlsx.Sheet.Kind;
import vn.thiduaso.document.xlsx.XlsxWriter;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.Terms;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.ui.Downloads;
import vn.thiduaso.ui.Formats;

/** Writes a score table as a workbook with the usual columns: groups, bonus, deduction, totals, place, band. */
@Component
class RankingSheet {

    private final XlsxWriter writer;
    private final MessageSource messages;
    private final Formats formats;

    RankingSheet(XlsxWriter writer, MessageSource messages, Formats formats) {
        this.writer = writer;
        this.messages = messages;
        this.formats = formats;
    }

    ResponseEntity<byte[]> response(RankingTable table, List<RankingLine> lines) {
        String period = period(table.period());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RankingLine line : lines) {
            rows.add(row(rows.size() + 1, line, table.terms().groups()));
        }
        Sheet sheet = new Sheet(
                text("ranking.sheet.name"),
                text("ranking.sheet.title", period),
                List.of(table.campaign().name(), state(table)),
                columns(table.terms().groups()),
                rows);
        return Downloads.xlsx(FileNames.slug(text("ranking.sheet.file", period)), writer.write(List.of(sheet)));
    }

    private List<Column> columns(List<Terms.Group> groups) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text("ranking.column.number"), Kind.INTEGER, 6));
        columns.add(new Column(text("ranking.column.unit"), Kind.TEXT, 58));
        groups.forEach(group -> columns.add(decimal(text("ranking.column.group", group.code()))));
        columns.add(decimal(text("ranking.column.bonus")));
        columns.add(decimal(text("ranking.column.deduction")));
        columns.add(decimal(text("ranking.column.self")));
        columns.add(decimal(text("ranking.column.verified")));
        columns.add(decimal(text("ranking.column.final")));
        columns.add(new Column(text("ranking.column.place"), Kind.INTEGER, 8));
        columns.add(new Column(text("ranking.column.band"), Kind.TEXT, 14));
        columns.add(new Column(text("ranking.column.state"), Kind.TEXT, 18));
        return columns;
    }

    private List<@Nullable Object> row(int number, RankingLine line, List<Terms.Group> groups) {
        ReportScore score = line.score();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(line.unitName());
        groups.forEach(group -> cells.add(score == null ? null : groupPoints(score, group.code())));
        cells.add(score == null ? null : score.bonus());
        cells.add(line.deductions());
        cells.add(line.selfScore());
        cells.add(score == null ? null : score.base());
        cells.add(line.finalScore());
        cells.add(line.place());
        cells.add(line.band());
        cells.add(text("report.state." + line.state()));
        return cells;
    }

    private static @Nullable BigDecimal groupPoints(ReportScore score, String code) {
        BigDecimal counted = score.groupMax().get(code);
        return counted == null || counted.signum() == 0
                ? null
                : score.groupPoints().get(code);
    }

    private String state(RankingTable table) {
        if (table.publication() != null) {
            return text(
                    "ranking.sheet.published",
                    table.publication().number(),
                    formats.dateTime(table.publication().publishedAt()));
        }
        return table.adoption() == null
                ? text("ranking.sheet.live")
                : text(
                        "ranking.sheet.adopted",
                        table.adoption().number(),
                        formats.dateTime(table.adoption().adoptedAt()));
    }

    private String period(PeriodSheet period) {
        return text("campaign.period." + period.kind(), String.valueOf(period.year()));
    }

    private static Column decimal(String header) {
        return new Column(header, Kind.DECIMAL, 10);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
