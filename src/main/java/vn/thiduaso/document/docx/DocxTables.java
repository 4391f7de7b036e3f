package vn.thiduaso.document.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.Table;

/** Draws tables into a Word document: ruled ones for data, bare ones to place things side by side. */
final class DocxTables {

    private final XWPFDocument document;

    DocxTables(XWPFDocument document) {
        this.document = document;
    }

    /** One row of cells without rules or padding, with these widths in points. */
    XWPFTableRow bare(double... widths) {
        XWPFTable table = document.createTable(1, widths.length);
        table.removeBorders();
        padding(table, 0, 0);
        fix(table, Arrays.stream(widths).boxed().toList());
        XWPFTableRow row = table.getRow(0);
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            width(row.getCell(i), widths[i]);
        }
        return row;
    }

    /** A ruled table as wide as the room it has. */
    void ruled(Table table, double available) {
        List<Double> widths = table.widths(available);
        int headers = table.isGrouped() ? 2 : 1;
        XWPFTable drawn = document.createTable(headers, table.columns().size());
        fix(drawn, widths);
        padding(drawn, PaperLayout.CELL_PADDING_Y, PaperLayout.CELL_PADDING_X);
        border(drawn);
        for (Table.Row row : table.rows()) {
            XWPFTableRow line = drawn.createRow();
            line.setCantSplitRow(true);
            if (row.kind() == Table.Kind.SECTION) {
                section(line, row.cells().get(0), table, available);
            } else {
                cells(line, row, table, widths);
            }
        }
        // Last, because new rows get as many cells as the first row has then.
        header(drawn, table, headers, widths);
    }

    private static void header(XWPFTable drawn, Table table, int rows, List<Double> widths) {
        for (XWPFTableRow row : drawn.getRows().subList(0, rows)) {
            row.setRepeatHeader(true);
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.size(); i++) {
                width(row.getCell(i), widths.get(i));
            }
        }
        XWPFTableRow last = drawn.getRow(rows - 1);
        for (int i = 0; i < widths.size(); i++) {
            Table.Column column = table.columns().get(i);
            boolean ownRow = table.isGrouped() && column.group() == null;
            XWPFTableCell cell = ownRow ? drawn.getRow(0).getCell(i) : last.getCell(i);
            title(cell, column.header(), table.fontSize());
            if (ownRow) {
                cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                last.getCell(i).getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            }
        }
        if (table.isGrouped()) {
            groups(drawn.getRow(0), table, widths);
        }
    }

    private static void groups(XWPFTableRow row, Table table, List<Double> widths) {
        for (int i = widths.size() - 1; i >= 0; i--) {
            String group = table.columns().get(i).group();
            int span = table.span(i);
            if (group == null || span == 0) {
                continue;
            }
            XWPFTableCell cell = row.getCell(i);
            title(cell, group, table.fontSize());
            span(
                    cell,
                    span,
                    widths.subList(i, i + span).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum());
            for (int extra = span - 1; extra > 0; extra--) {
                row.removeCell(i + extra);
            }
        }
    }

    private static void section(XWPFTableRow row, String title, Table table, double available) {
        for (int i = row.getTableCells().size() - 1; i > 0; i--) {
            row.removeCell(i);
        }
        XWPFTableCell cell = row.getCell(0);
        span(cell, table.columns().size(), available);
        new DocxText(cell.getParagraphArray(0)).keptWithNext().bold(title, table.fontSize());
    }

    private static void cells(XWPFTableRow line, Table.Row row, Table table, List<Double> widths) {
        for (int i = 0; i < widths.size(); i++) {
            XWPFTableCell cell = line.getCell(i);
            width(cell, widths.get(i));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            DocxText text = new DocxText(cell.getParagraphArray(0))
                    .aligned(alignment(table.columns().get(i).align()));
            if (row.kind() == Table.Kind.TOTAL) {
                text.bold(row.cells().get(i), table.fontSize());
            } else {
                text.plain(row.cells().get(i), table.fontSize());
            }
        }
    }

    private static void title(XWPFTableCell cell, String text, int size) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        new DocxText(cell.getParagraphArray(0)).centred().bold(text, size);
    }

    private static ParagraphAlignment alignment(Table.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    private static void span(XWPFTableCell cell, int columns, double points) {
        width(cell, points);
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static void width(XWPFTableCell cell, double points) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(DocxText.twips(points)));
    }

    private static void border(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
    }

    /** Set by hand because XWPF leaves out a margin of 0, for which Word then takes its own. */
    private static void padding(XWPFTable table, double vertical, double horizontal) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewTop(), margins.addNewBottom())) {
            side.setType(STTblWidth.DXA);
            side.setW(DocxText.exactly(vertical));
        }
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(DocxText.exactly(horizontal));
        }
    }

    private static void fix(XWPFTable table, List<Double> widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(DocxText.exactly(
                widths.stream().mapToDouble(Double::doubleValue).sum()));
        CTTblWidth indent = properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        widths.forEach(points -> grid.addNewGridCol().setW(DocxText.exactly(points)));
    }
}
