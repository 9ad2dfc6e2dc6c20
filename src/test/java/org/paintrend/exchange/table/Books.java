package org.paintrend.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as other programs write them. */
final class Books {
    private Books() {}

    static byte[] book(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A line of cells: text, numbers, days, minutes; null leaves one out. */
    static Row line(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                put(row.createCell(i), values[i]);
            }
        }
        return row;
    }

    static void put(Cell cell, Object value) {
        switch (value) {
            case String text when text.startsWith("\u0000=") -> cell.setCellFormula(text.substring(2));
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean yes -> cell.setCellValue(yes);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(style(cell, "dd.mm.yyyy"));
            }
            case LocalDateTime at -> {
                cell.setCellValue(at);
                cell.setCellStyle(style(cell, "dd/mm/yyyy hh:mm"));
            }
            default -> throw new IllegalArgumentException(String.valueOf(value));
        }
    }

    private static CellStyle style(Cell cell, String format) {
        var book = cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
