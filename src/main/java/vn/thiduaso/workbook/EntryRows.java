package vn.thiduaso.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.document.PaperText;
import vn.thiduaso.document.xlsx.CellArea;
import vn.thiduaso.entry.EntryGroup;
import vn.thiduaso.entry.EntryRow;
import vn.thiduaso.entry.PastResult;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.shared.VietnameseNumbers;

/** Draws the rows of the sheet for entry, with what may be typed into their cells. */
final class EntryRows {

    private static final int LONGEST_PROMPT_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;
    private static final String LARGEST = "999999999";

    private final XSSFSheet sheet;
    private final WorkbookLayout layout;
    private final WorkbookTexts texts;
    private final WorkbookStyles styles;
    private final boolean canComeBack;
    private final DataValidationHelper rules;
    private int milestones;

    EntryRows(XSSFSheet sheet, WorkbookLayout layout, WorkbookTexts texts, WorkbookStyles styles, boolean canComeBack) {
        this.sheet = sheet;
        this.layout = layout;
        this.texts = texts;
        this.styles = styles;
        this.canComeBack = canComeBack;
        this.rules = sheet.getDataValidationHelper();
    }

    void group(int line, EntryGroup group) {
        XSSFRow row = sheet.createRow(line);
        for (int i = WorkbookLayout.CODE; i <= layout.note(); i++) {
            row.createCell(i).setCellStyle(styles.group);
        }
        row.getCell(WorkbookLayout.CODE)
                .setCellValue(texts.text(
                        "campaign.group", group.group().code(), group.group().name()));
        row.setHeightInPoints(20);
    }

    void row(int line, EntryRow entry, List<PeriodSheet> earlier) {
        IndicatorSheet indicator = entry.indicator();
        XSSFRow row = sheet.createRow(line);
        boolean open = canComeBack && entry.open();
        put(row, WorkbookLayout.KEY, WorkbookLayout.key(indicator.id()), styles.text);
        put(row, WorkbookLayout.CODE, indicator.code(), styles.bold);
        String name = indicator.name() + returned(entry);
        put(row, WorkbookLayout.NAME, name, styles.text);
        put(row, WorkbookLayout.TARGET, target(indicator), styles.text);
        past(row, entry, earlier);
        String labels = indicator.isMilestone()
                ? texts.text("workbook.levels", WorkbookWriter.levels(indicator))
                : WorkbookWriter.labels(indicator);
        put(row, WorkbookLayout.LABELS, labels, styles.text);
        state(row, entry, open);
        figures(row, entry, open);
        level(row, entry, open);
        put(row, layout.reason(), entry.text().reason(), open ? styles.typedText : styles.text);
        put(row, layout.note(), entry.text().note(), open ? styles.typedText : styles.text);
        List<Integer> widths = layout.widths();
        float height = WorkbookWriter.height(34, widths.get(WorkbookLayout.NAME), name);
        height = WorkbookWriter.height(height, widths.get(WorkbookLayout.LABELS), labels);
        height = WorkbookWriter.height(
                height, widths.get(layout.reason()), entry.text().reason());
        row.setHeightInPoints(WorkbookWriter.height(
                height, widths.get(layout.note()), entry.text().note()));
    }

    private String returned(EntryRow entry) {
        return entry.entry() == null || entry.entry().returnReason() == null
                ? ""
                : "\n" + texts.text("workbook.returned", entry.entry().returnReason());
    }

    private String target(IndicatorSheet indicator) {
        BigDecimal target = indicator.target();
        if (target == null) {
            return Objects.requireNonNullElse(indicator.targetLevel(), "");
        }
        return texts.text("workbook.target." + indicator.comparison(), WorkbookWriter.number(target));
    }

    private void past(XSSFRow row, EntryRow entry, List<PeriodSheet> earlier) {
        int missing = WorkbookLayout.EARLIER_PERIODS - earlier.size();
        for (int i = 0; i < WorkbookLayout.EARLIER_PERIODS; i++) {
            PeriodSheet period = i < missing ? null : earlier.get(i - missing);
            String text = period == null
                    ? "–"
                    : entry.past().stream()
                            .filter(past -> past.period().id() == period.id())
                            .map(this::past)
                            .findFirst()
                            .orElse("–");
            put(row, WorkbookLayout.EARLIER + i, text, styles.figure);
        }
    }

    private String past(PastResult past) {
        if (past.level() != null) {
            return past.level();
        }
        if (!past.isReported()) {
            return "–";
        }
        FigureState state = past.figures().state();
        if (state != FigureState.ENTERED) {
            return texts.text("scoring.state." + state);
        }
        ItemScore score = past.score();
        BigDecimal percentage = score == null ? null : score.percentage();
        return past.text() + (percentage == null ? "" : "\n= " + VietnameseNumbers.format(percentage, 1) + " %");
    }

    private void state(XSSFRow row, EntryRow entry, boolean open) {
        String state = texts.text("workbook.state." + entry.text().state());
        put(row, WorkbookLayout.STATE, state, open ? styles.typedChoice : styles.text);
        if (open) {
            list(row, WorkbookLayout.STATE, HiddenSheet.states(), "workbook.wrong.state");
        }
    }

    private void figures(XSSFRow row, EntryRow entry, boolean open) {
        IndicatorSheet indicator = entry.indicator();
        int count = indicator.numerators().size();
        for (int i = 0; i < layout.numerators(); i++) {
            if (i < count) {
                number(
                        row,
                        layout.numerator(i),
                        entry,
                        entry.text().numerators().get(i),
                        open);
                prompt(
                        row,
                        layout.numerator(i),
                        entry,
                        "(" + (i + 1) + ")",
                        indicator.numerators().get(i),
                        open);
            } else {
                put(row, layout.numerator(i), "", styles.off);
            }
        }
        if (!indicator.isRatio()) {
            put(row, layout.denominator(), "", styles.off);
            put(row, layout.percent(), "", styles.off);
            return;
        }
        number(row, layout.denominator(), entry, entry.text().denominator(), open);
        prompt(row, layout.denominator(), entry, "÷", String.valueOf(indicator.denominator()), open);
        percent(row, count);
    }

    /** For the eye only: the points are computed from the figures. */
    private void percent(XSSFRow row, int numerators) {
        int line = row.getRowNum() + 1;
        String parts = CellArea.address(line, layout.numerator(0)) + ":"
                + CellArea.address(line, layout.numerator(numerators - 1));
        String whole = CellArea.address(line, layout.denominator());
        XSSFCell cell = row.createCell(layout.percent());
        cell.setCellStyle(styles.percent);
        cell.setCellFormula("IF(AND(COUNT(" + parts + ")=" + numerators + ",SUM(" + whole + ")>0),SUM(" + parts
                + ")/SUM(" + whole + "),\"\")");
    }

    private void number(XSSFRow row, int column, EntryRow entry, String value, boolean open) {
        boolean whole = entry.indicator().checks().countsWholeThings();
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number(open, whole));
        VietnameseNumbers.parse(value).ifPresent(number -> cell.setCellValue(number.doubleValue()));
    }

    private void prompt(XSSFRow row, int column, EntryRow entry, String sign, String label, boolean open) {
        if (!open) {
            return;
        }
        boolean whole = entry.indicator().checks().countsWholeThings();
        DataValidationConstraint constraint = whole
                ? rules.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", LARGEST)
                : rules.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", LARGEST);
        DataValidation rule = rules.createValidation(constraint, at(row, column));
        String title = texts.text("workbook.prompt", entry.indicator().code(), sign);
        rule.createPromptBox(cut(title, LONGEST_PROMPT_TITLE), cut(label, LONGEST_PROMPT));
        rule.setShowPromptBox(true);
        add(rule, whole ? "workbook.wrong.whole" : "workbook.wrong.number");
    }

    private void level(XSSFRow row, EntryRow entry, boolean open) {
        IndicatorSheet indicator = entry.indicator();
        if (!indicator.isMilestone()) {
            put(row, layout.level(), "", styles.off);
            return;
        }
        put(row, layout.level(), entry.text().levelOf(indicator), open ? styles.typedChoice : styles.text);
        if (open) {
            String names = HiddenSheet.levels(milestones, indicator.levels().size());
            list(row, layout.level(), names, "workbook.wrong.level");
        }
        milestones++;
    }

    private void list(XSSFRow row, int column, String range, String messageKey) {
        DataValidation rule = rules.createValidation(rules.createFormulaListConstraint(range), at(row, column));
        rule.setSuppressDropDownArrow(true);
        add(rule, messageKey);
    }

    private void add(DataValidation rule, String messageKey) {
        rule.createErrorBox(texts.text("workbook.wrong"), texts.text(messageKey));
        rule.setShowErrorBox(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setEmptyCellAllowed(true);
        sheet.addValidationData(rule);
    }

    private static CellRangeAddressList at(XSSFRow row, int column) {
        return new CellRangeAddressList(row.getRowNum(), row.getRowNum(), column, column);
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(PaperText.clean(text));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
