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
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.Cell;
import org.paintrend.exchange.Wide;
import org.paintrend.words.Words;

/**
 * Writes the wide sheet as a workbook: numbers as numbers, days as days, text as text that no spreadsheet runs, the head
 * and the code always in sight; behind it a sheet that says what stands in each column.
 */
public final class WorkbookWriter {
    private static final String DAY = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";
    private static final double COLUMN = 14;
    /** Spreadsheets disagree about every day before this one, for they count one that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private WorkbookWriter() {}

    /**
     * Writes the procedures of these patients, in their order.
     *
     * @param techniques of the clinic's catalogue, retired ones among them
     * @param words in which the second sheet explains
     */
    public static void write(Wide wide, List<Technique> techniques, Words words, OutputStream out, Progress progress)
            throws IOException {
        try (Workbook book = new Workbook(out, "PainTrend", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.get("exchange.sheet.procedures"));
            head(sheet, wide.columns());
            Iterator<List<Cell>> rows = wide.rows(progress).iterator();
            for (int row = 1; rows.hasNext(); row++) {
                List<Cell> cells = rows.next();
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row, column, cells.get(column));
                }
            }
            sheet.freezePane(1, 1);
            sheet.finish();
            Worksheet dictionary = book.newWorksheet(words.get("exchange.sheet.dictionary"));
            new Dictionary(words, techniques).write(dictionary, wide.timepoints());
        }
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
