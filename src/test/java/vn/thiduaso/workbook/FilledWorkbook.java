package vn.thiduaso.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded workbook in the hands of somebody who fills it in with a spreadsheet. */
public final class FilledWorkbook {

    private final XSSFWorkbook workbook;

    public FilledWorkbook(byte[] downloaded) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(downloaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFSheet sheet() {
        return workbook.getSheet("Nhập liệu");
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** Puts a number or text into the cell in the row of the indicator, in the column with that header. */
    public FilledWorkbook put(String code, String column, Object value) {
        Cell cell = cell(code, column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** The address of that cell, with its sheet. */
    public String address(String code, String column) {
        return "Nhập liệu!" + cell(code, column).getAddress().formatAsString();
    }

    public Cell cell(String code, String column) {
        Row header = sheet().getRow(4);
        for (Cell head : header) {
            if (head.getStringCellValue().equals(column)) {
                return row(code).getCell(head.getColumnIndex());
            }
        }
        throw new IllegalArgumentException(column);
    }

    public Row row(String code) {
        for (Row row : sheet()) {
            Cell cell = row.getCell(CellReference.convertColStringToIndex("B"));
            Cell key = row.getCell(0);
            if (key != null && cell != null && cell.getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException(code);
    }

    public FilledWorkbook with(Consumer<FilledWorkbook> change) {
        change.accept(this);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
