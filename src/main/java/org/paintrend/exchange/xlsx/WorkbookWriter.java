package org.paintrend.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.exchange.Cell;
import org.paintrend.exchange.LongTable;
import org.paintrend.exchange.Table;
import org.paintrend.exchange.Wide;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Words;

/**
 * Writes a release as a workbook: a sheet with a row for every procedure and one with a row for every assessment; numbers
 * as numbers, days as days, text as text that no spreadsheet runs, the head and the code always in sight; behind them a
 * sheet that says what stands in each column.
 */
public final class WorkbookWriter {
    private static final String DAY = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";
    private static final double COLUMN = 14;
    /** Spreadsheets disagree about every day before this one, for they count one that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    /** How many rows wait in memory before they go into the file. */
    private static final int ROWS_IN_MEMORY = 1000;

    private WorkbookWriter() {}

    /**
     * Writes it.
     *
     * @param words in which the last sheet explains
     * @return the number of rows of the first two sheets
     */
    public static int write(Release release, Words words, OutputStream out, Progress progress) throws IOException {
        try (Workbook book = new Workbook(out, "PainTrend", "1.0")) {
            Table procedures = new Wide(release);
            Table assessments = new LongTable(release);
            int all = 2 * release.subjects().size();
            int rows = put(
                    book.newWorksheet(words.get("exchange.sheet.procedures")),
                    procedures,
                    (done, half) -> progress.reached(done, all));
            rows += put(
                    book.newWorksheet(words.get("exchange.sheet.assessments")),
                    assessments,
                    (done, half) -> progress.reached(half + done, all));
            new Dictionary(words, release)
                    .write(book.newWorksheet(words.get("exchange.sheet.dictionary")), List.of(procedures, assessments));
            return rows;
        }
    }

    private static int put(Worksheet sheet, Table table, Progress progress) throws IOException {
        head(sheet, table.columns());
        sheet.freezePane(1, 1);
        Iterator<List<Cell>> rows = table.rows(progress).iterator();
        int row = 1;
        for (; rows.hasNext(); row++) {
            List<Cell> cells = rows.next();
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column));
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
        return row - 1;
    }

    static void head(Worksheet sheet, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, COLUMN);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> sheet.value(row, column, text);
            case Cell.Code(var code) -> sheet.value(row, column, code);
            case Cell.Figure(var figure) -> sheet.value(row, column, figure);
            case Cell.Day(var day) -> day(sheet, row, column, day);
            case Cell.Time(var moment) -> time(sheet, row, column, moment);
            case Cell.Empty empty -> {}
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        }
    }

    private static void time(Worksheet sheet, int row, int column, Moment moment) {
        if (moment.toTheMinute()) {
            sheet.value(row, column, moment.local());
            sheet.style(row, column).format(MINUTE).set();
        } else {
            day(sheet, row, column, moment.date());
        }
    }
}
