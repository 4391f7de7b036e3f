package vn.thiduaso.document.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.thiduaso.document.PaperFont;

/** What the cells of all our workbooks have in common: the font of the papers, wrapped text, thin borders. */
public final class CellLooks {

    private CellLooks() {}

    /** A new style of the workbook; size in points. */
    public static CellStyle plain(Workbook workbook, int size, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(PaperFont.FAMILY);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** The same style with a thin line on each side. */
    public static <S extends CellStyle> S bordered(S style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
