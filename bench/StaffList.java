import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A list of fictitious staff as a unit's personnel officer would keep it. */
final class StaffList {

    private static final List<String> HEADERS =
            List.of("Họ và tên", "Năm sinh", "Giới tính", "Loại", "Chức vụ, vị trí việc làm", "Ngày về đơn vị");

    private StaffList() {}

    static byte[] of(int people) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(500);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Nhân sự");
            Row head = sheet.createRow(0);
            for (int i = 0; i < HEADERS.size(); i++) {
                head.createCell(i).setCellValue(HEADERS.get(i));
            }
            for (int i = 0; i < people; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue("Nguyễn Văn " + Integer.toString(i, 36));
                row.createCell(1).setCellValue(1960 + i % 40);
                row.createCell(2).setCellValue(i % 2 == 0 ? "Nữ" : "Nam");
                row.createCell(3).setCellValue("Viên chức");
                row.createCell(4).setCellValue("Chuyên viên");
                row.createCell(5).setCellValue(LocalDate.of(2015, 3, 1 + i % 28));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
