package vn.thiduaso.workbook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.document.xlsx.ReadSheet;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryRow;
import vn.thiduaso.scoring.FigureState;

/**
 * The sheet that nobody sees: what the workbook belongs to, what its reader was shown, the lists to choose from. It says
 * nothing that its reader may not change anyway: what is stored is decided by the person's rights, not by it.
 */
@Component
class HiddenSheet {

    static final List<FigureState> STATES =
            List.of(FigureState.ENTERED, FigureState.NOT_ARISING, FigureState.NOT_APPLICABLE);

    private final WorkbookTexts texts;
    private final Clock clock;

    HiddenSheet(WorkbookTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void draw(XSSFWorkbook workbook, EntryPage page, String downloadedBy) {
        XSSFSheet sheet = workbook.createSheet(WorkbookLayout.HIDDEN);
        List<List<String>> head = List.of(
                List.of(WorkbookLayout.FORMAT, String.valueOf(WorkbookLayout.VERSION)),
                List.of("period", String.valueOf(page.period().id()), texts.period(page.period())),
                List.of("unit", String.valueOf(page.unit().id()), page.unit().name()),
                List.of(
                        "campaign",
                        String.valueOf(page.campaign().id()),
                        page.campaign().name()),
                List.of(
                        "numerators",
                        String.valueOf(WorkbookLayout.of(page.campaign()).numerators())),
                List.of("downloaded", clock.instant().toString(), downloadedBy));
        for (int i = 0; i < head.size(); i++) {
            put(sheet, i, 0, head.get(i));
        }
        int line = WorkbookLayout.FIRST_BASE;
        for (EntryRow row : page.rows()) {
            put(
                    sheet,
                    line++,
                    0,
                    List.of(
                            WorkbookLayout.key(row.indicator().id()),
                            row.text().figures(),
                            row.text().note()));
        }
        lists(sheet, page.rows());
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Where the names of the states stand. */
    static String states() {
        return range(WorkbookLayout.LISTS, STATES.size());
    }

    /** Where the names of the levels of the nth milestone stand. */
    static String levels(int milestone, int count) {
        return range(WorkbookLayout.LISTS + 1 + milestone, count);
    }

    /** What the sheet says; nothing when it is not ours. */
    static Optional<Origin> read(ReadSheet sheet) {
        if (!sheet.text(1, 0).equals(WorkbookLayout.FORMAT)) {
            return Optional.empty();
        }
        Map<String, Shown> shown = new HashMap<>();
        for (ReadRow row : sheet.rows()) {
            if (row.number() > WorkbookLayout.FIRST_BASE) {
                shown.put(text(row, 0), new Shown(text(row, 1), text(row, 2)));
            }
        }
        return Optional.of(new Origin(
                number(sheet, 0),
                number(sheet, 1),
                sheet.text(2, 2),
                number(sheet, 2),
                sheet.text(3, 2),
                (int) number(sheet, 4),
                shown));
    }

    private void lists(XSSFSheet sheet, List<EntryRow> rows) {
        List<List<String>> lists = new ArrayList<>();
        lists.add(STATES.stream()
                .map(state -> texts.text("workbook.state." + state))
                .toList());
        for (EntryRow row : rows) {
            IndicatorSheet indicator = row.indicator();
            if (indicator.isMilestone()) {
                lists.add(indicator.levels().stream().map(level -> level.name()).toList());
            }
        }
        for (int column = 0; column < lists.size(); column++) {
            for (int line = 0; line < lists.get(column).size(); line++) {
                put(
                        sheet,
                        line,
                        WorkbookLayout.LISTS + column,
                        List.of(lists.get(column).get(line)));
            }
        }
    }

    private static String range(int column, int count) {
        String name = CellReference.convertNumToColString(column);
        return "'" + WorkbookLayout.HIDDEN + "'!$" + name + "$1:$" + name + "$" + count;
    }

    private static void put(XSSFSheet sheet, int line, int column, List<String> texts) {
        XSSFRow row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(column + i).setCellValue(texts.get(i));
        }
    }

    private static String text(ReadRow row, int column) {
        ReadCell cell = row.cell(column);
        return cell == null ? "" : cell.text();
    }

    private static long number(ReadSheet sheet, int row) {
        try {
            return Long.parseLong(sheet.text(row + 1, 1));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** What a row held when the workbook was made. */
    record Shown(String figures, String note) {}

    /** What a workbook belongs to. */
    record Origin(
            long version,
            long periodId,
            String period,
            long unitId,
            String unit,
            int numerators,
            Map<String, Shown> shown) {}
}
