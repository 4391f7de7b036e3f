package vn.thiduaso.stafflist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Staff lists as people make them. */
public final class ListFile {

    public static final List<String> HEADERS = List.of(
            "Họ và tên", "Năm sinh", "Giới tính", "Loại", "Chức vụ, vị trí việc làm", "Ngày về đơn vị", "Cập nhật OMS");

    private ListFile() {}

    /** A full row of somebody. */
    public static Object[] person(String name, int birthYear) {
        return new Object[] {name, birthYear, "Nữ", "Viên chức", "Chuyên viên", LocalDate.of(2015, 3, 1)};
    }

    public static byte[] of(List<Object[]> rows) {
        return of(HEADERS, rows, sheet -> {});
    }

    public static byte[] of(List<String> headers, List<Object[]> rows, Consumer<Sheet> more) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 1000, false, true);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Nhân sự");
            fill(sheet.createRow(0), headers.toArray());
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i));
            }
            more.accept(sheet);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (values[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (values[i] != null) {
                cell.setCellValue(values[i].toString());
            }
        }
    }
}
