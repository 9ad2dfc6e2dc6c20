package org.paintrend.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook: its cells say themselves whether they are text, numbers or days. */
public final class BookSource implements SourceFile {
    private final byte[] bytes;
    private final List<String> sheets;

    private BookSource(byte[] bytes, List<String> sheets) {
        this.bytes = bytes;
        this.sheets = List.copyOf(sheets);
    }

    /** A workbook is opened as far as its list of sheets; a sheet may turn out to be broken later. */
    static SourceFile of(byte[] bytes) {
        try (ReadableWorkbook book = book(bytes)) {
            List<String> sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
            return sheets.isEmpty() ? new Refused(Unreadable.EMPTY) : new BookSource(bytes, sheets);
        } catch (IOException | RuntimeException broken) {
            // The library throws what it meets: a damaged file is an input like any other.
            return new Refused(Unreadable.BROKEN_WORKBOOK);
        }
    }

    /** The names of the sheets one can see, in their order. */
    public List<String> sheets() {
        return sheets;
    }

    /**
     * The lines of a sheet, without the empty ones at its end.
     *
     * @throws IOException when it is broken
     */
    public Lines lines(String sheet) throws IOException {
        try (ReadableWorkbook book = book(bytes)) {
            Sheet chosen = book.findSheet(sheet).orElseThrow(() -> new IOException("no such sheet"));
            List<TableLine> lines = new ArrayList<>();
            var cells = new BookCells(book.isDate1904());
            try (Stream<Row> rows = chosen.openStream()) {
                rows.forEach(row -> lines.add(new TableLine(row.getRowNum(), cells(row, cells))));
            }
            return new Lines(lines, false, Optional.empty());
        } catch (RuntimeException broken) {
            throw new IOException("the sheet cannot be read", broken);
        }
    }

    private static List<TableCell> cells(Row row, BookCells cells) {
        List<TableCell> line = new ArrayList<>();
        for (@Nullable Cell cell : row) {
            line.add(cell == null ? TableCell.EMPTY : cells.cell(cell));
        }
        return line;
    }

    private static ReadableWorkbook book(byte[] bytes) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    }
}
