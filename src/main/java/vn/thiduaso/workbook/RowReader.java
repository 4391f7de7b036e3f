package vn.thiduaso.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.document.xlsx.CellArea;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadCell.Kind;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * Reads the cells of one indicator into the text that would have been typed on the entry page. A number stored as a number
 * is written the Vietnamese way, with all its decimals, so that the page's own parser reads exactly that number.
 */
final class RowReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int DECIMALS = 20;
    private static final int LONGEST = 40;

    private final String sheet;
    private final ReadRow row;
    private final IndicatorSheet indicator;
    private final WorkbookLayout layout;
    private final HiddenSheet.Shown shown;
    private final WorkbookTexts texts;
    private final String[] base;
    private final List<WrongCell> wrong = new ArrayList<>();

    RowReader(
            String sheet,
            ReadRow row,
            IndicatorSheet indicator,
            int numerators,
            HiddenSheet.Shown shown,
            WorkbookTexts texts) {
        this.sheet = sheet;
        this.row = row;
        this.indicator = indicator;
        this.layout = new WorkbookLayout(numerators);
        this.shown = shown;
        this.texts = texts;
        String[] parts = shown.figures().split("\\|", 5);
        this.base = parts.length == 5 ? parts : new String[] {FigureState.ENTERED.name(), "", "", "", ""};
    }

    UploadedRow read() {
        List<String> numerators = new ArrayList<>();
        String[] before = base[1].split(";", -1);
        for (int i = 0; i < layout.numerators(); i++) {
            String field = "numerators[" + i + "]";
            if (i < indicator.numerators().size()) {
                numerators.add(number(field, i < before.length ? before[i] : ""));
            } else {
                mustBeEmpty(layout.numerator(i), field);
            }
        }
        String denominator = "";
        if (indicator.isRatio()) {
            denominator = number("denominator", base[2]);
        } else {
            mustBeEmpty(layout.denominator(), "denominator");
        }
        String level = "";
        if (indicator.isMilestone()) {
            level = level();
        } else {
            mustBeEmpty(layout.level(), "level");
        }
        EntryText typed = new EntryText(
                state(), numerators, denominator, level, text("reason", base[4]), text("note", shown.note()));
        return new UploadedRow(
                indicator.id(), row.number(), layout.numerators(), shown.figures(), shown.note(), typed, wrong);
    }

    private String state() {
        ReadCell cell = usable("state");
        if (cell == null) {
            return wrong("state") ? base[0] : FigureState.ENTERED.name();
        }
        String text = plain(cell.text());
        for (FigureState state : HiddenSheet.STATES) {
            if (text.equalsIgnoreCase(plain(texts.text("workbook.state." + state)))) {
                return state.name();
            }
        }
        return refuse("state", base[0], "workbook.cell.state", shortened(cell.text()));
    }

    private String number(String field, String before) {
        ReadCell cell = usable(field);
        if (cell == null) {
            return wrong(field) ? before : "";
        }
        return switch (cell.kind()) {
            case NUMBER -> sameAs(before, written(cell));
            case PERCENT -> refuse(field, before, "workbook.cell.percent");
            case DATE -> refuse(field, before, "workbook.cell.date", day(cell));
            case BOOLEAN -> refuse(field, before, "workbook.cell.boolean");
            default -> sameAs(before, cell.text());
        };
    }

    private String level() {
        ReadCell cell = usable("level");
        if (cell == null) {
            return wrong("level") ? base[3] : "";
        }
        for (int i = 0; i < indicator.levels().size(); i++) {
            if (plain(cell.text())
                    .equalsIgnoreCase(plain(indicator.levels().get(i).name()))) {
                return String.valueOf(i);
            }
        }
        return refuse(
                "level", base[3], "workbook.cell.level", shortened(cell.text()), WorkbookWriter.levels(indicator));
    }

    private String text(String field, String before) {
        ReadCell cell = usable(field);
        if (cell == null) {
            return wrong(field) ? before : "";
        }
        return switch (cell.kind()) {
            case DATE -> day(cell);
            case PERCENT -> VietnameseNumbers.format(cell.number().movePointRight(2), 2) + " %";
            case NUMBER ->
                cell.text().indexOf('E') >= 0 ? cell.text() : cell.text().replace('.', ',');
            default -> cell.text();
        };
    }

    /** The cell, unless it is empty or holds what no field takes: then that is noted. */
    private @Nullable ReadCell usable(String field) {
        ReadCell cell = row.cell(layout.column(field));
        if (cell != null && cell.kind() == Kind.FORMULA) {
            refuse(field, "", "workbook.cell.formula");
            return null;
        }
        if (cell != null && cell.kind() == Kind.ERROR) {
            refuse(field, "", "workbook.cell.error", shortened(cell.text()));
            return null;
        }
        return cell;
    }

    private void mustBeEmpty(int column, String field) {
        if (row.cell(column) != null) {
            wrong.add(new WrongCell(address(column), field, "workbook.cell.notUsed", List.of(indicator.code())));
        }
    }

    private boolean wrong(String field) {
        return wrong.stream().anyMatch(cell -> cell.field().equals(field));
    }

    private String refuse(String field, String before, String messageKey, String... arguments) {
        wrong.add(new WrongCell(address(layout.column(field)), field, messageKey, List.of(arguments)));
        return before;
    }

    private String address(int column) {
        return sheet + "!" + CellArea.address(row.number(), column);
    }

    /** What was not changed is not typed: the same number written in another way stays as it had been shown. */
    private static String sameAs(String before, String typed) {
        Optional<BigDecimal> number = VietnameseNumbers.parse(typed);
        boolean same = number.isPresent()
                && typed.indexOf('%') < 0
                && VietnameseNumbers.parse(before)
                        .filter(old -> old.compareTo(number.get()) == 0)
                        .isPresent();
        return same ? before : typed;
    }

    /** All digits of a stored number; one that nobody counts to stays as the file has it, and is refused as such. */
    private static String written(ReadCell cell) {
        return cell.text().indexOf('E') >= 0 ? cell.text() : VietnameseNumbers.format(cell.number(), DECIMALS);
    }

    private static String day(ReadCell cell) {
        try {
            return DAY.format(LocalDate.parse(cell.text()));
        } catch (java.time.DateTimeException none) {
            return shortened(cell.text());
        }
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
