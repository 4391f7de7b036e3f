package vn.thiduaso.document;

import java.util.List;
import java.util.Locale;

/** Draws a ruled table as XHTML, with its header marked as such. */
final class XhtmlTable {

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
        for (double width : table.widths(available)) {
            out.open("col", "style", String.format(Locale.ROOT, "width:%.2fpt", width))
                    .close();
        }
        out.close();
        out.open("thead");
        header();
        out.close().open("tbody");
        table.rows().forEach(this::row);
        out.close().close();
    }

    private void header() {
        List<Table.Column> columns = table.columns();
        out.open("tr");
        for (int i = 0; i < columns.size(); i++) {
            String group = columns.get(i).group();
            if (group == null) {
                out.open("th", "scope", "col", "rowspan", table.isGrouped() ? "2" : "1");
                out.text(columns.get(i).header()).close();
            } else if (table.span(i) > 0) {
                out.open("th", "scope", "colgroup", "colspan", Integer.toString(table.span(i)));
                out.text(group).close();
            }
        }
        out.close();
        if (table.isGrouped()) {
            out.open("tr");
            columns.stream()
                    .filter(column -> column.group() != null)
                    .forEach(column ->
                            out.open("th", "scope", "col").text(column.header()).close());
            out.close();
        }
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
