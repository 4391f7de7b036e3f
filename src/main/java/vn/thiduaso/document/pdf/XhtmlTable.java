package vn.thiduaso.document.pdf;

import java.util.List;
import java.util.Locale;
import vn.thiduaso.document.PaperLayout;
import vn.thiduaso.document.Table;

/** Draws a ruled table as XHTML, with its header marked as such. */
final class XhtmlTable {

    private static final double LINE = 0.5;

    private final Markup out;
    private final Table table;

    XhtmlTable(Markup out, Table table) {
        this.out = out;
        this.table = table;
    }

    /** Draws it as wide as the room it has, in points. */
    void draw(double available) {
        String size = String.format(Locale.ROOT, "font-size:%dpt;width:%.2fpt", table.fontSize(), available);
        out.open("table", "class", "ruled", "style", size);
        out.open("colgroup");
        List<Double> widths = table.widths(available);
        for (double width : widths) {
            out.open("col", "style", String.format(Locale.ROOT, "width:%.2fpt", width))
                    .close();
        }
        out.close();
        out.open("thead");
        header(widths);
        out.close().open("tbody");
        table.rows().forEach(this::row);
        out.close().close();
    }

    /** One row, because the renderer loses the lines of cells over two rows where it repeats them. */
    private void header(List<Double> widths) {
        List<Table.Column> columns = table.columns();
        out.open("tr");
        for (int i = 0; i < columns.size(); i++) {
            String group = columns.get(i).group();
            int span = table.span(i);
            if (group == null) {
                out.open("th", "scope", "col").text(columns.get(i).header()).close();
            } else if (span > 0) {
                out.open("th", "class", "group", "scope", "colgroup", "colspan", Integer.toString(span));
                group(group, columns.subList(i, i + span), widths.subList(i, i + span));
                out.close();
            }
        }
        out.close();
    }

    private void group(String title, List<Table.Column> columns, List<Double> widths) {
        out.element("div", "group-title", title);
        out.open("div", "class", "grid").open("div", "class", "row");
        for (int i = 0; i < columns.size(); i++) {
            double room = widths.get(i) - 2 * PaperLayout.CELL_PADDING_X - (i == 0 ? 0 : LINE);
            double inner = i == columns.size() - 1 ? room - LINE : room;
            String width = String.format(Locale.ROOT, "width:%.2fpt", inner);
            out.open("div", "class", i == 0 ? "part first" : "part", "style", width);
            out.text(columns.get(i).header()).close();
        }
        out.close().close();
    }

    private void row(Table.Row row) {
        out.open("tr", "class", row.kind().name().toLowerCase(Locale.ROOT));
        if (row.kind() == Table.Kind.SECTION) {
            out.open("td", "colspan", Integer.toString(table.columns().size()));
            out.text(row.cells().get(0)).close();
        } else {
            for (int i = 0; i < row.cells().size(); i++) {
                String align = table.columns().get(i).align().name().toLowerCase(Locale.ROOT);
                out.element("td", align, row.cells().get(i));
            }
        }
        out.close();
    }
}
