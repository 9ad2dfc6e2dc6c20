package org.paintrend.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paintrend.clinic.ImportTerms;
import org.paintrend.clinic.RowFault;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.csv.FormulaGuard;
import org.paintrend.exchange.csv.WideReader;

/**
 * Reads the first sheet of a workbook as the wide file: the names of its columns in the first line, and in every cell what
 * the wide file has there.
 */
public final class StrictBook {
    private StrictBook() {}

    /** Reads a workbook as strictly as {@link WideReader#read(byte[])} reads a text. */
    public static WideReader.Result read(BookSource book, ImportTerms terms) throws IOException {
        List<TableLine> lines = book.lines(book.sheets().getFirst()).lines();
        if (lines.isEmpty()) {
            return new WideReader(terms).read(new byte[0]);
        }
        List<String> columns = lines.getFirst().cells().stream()
                .limit(lines.getFirst().filled())
                .map(TableCell::text)
                .toList();
        List<RowFault> faults = new ArrayList<>();
        List<WideReader.Row> rows = new ArrayList<>();
        for (TableLine line : lines.subList(1, lines.size())) {
            if (line.isBlank()) {
                continue;
            }
            int width = Math.max(columns.size(), line.filled());
            IntStream.range(0, width)
                    .filter(column -> line.cell(column).kind() == TableCell.Kind.BROKEN)
                    .forEach(column -> faults.add(new RowFault(
                            line.number(),
                            Fault.of(
                                    column < columns.size() ? columns.get(column) : "#" + (column + 1),
                                    line.cell(column).text(),
                                    Problem.CELL_WITHOUT_VALUE))));
            rows.add(new WideReader.Row(
                    line.number(),
                    IntStream.range(0, width)
                            .mapToObj(line::cell)
                            .map(StrictBook::text)
                            .toList()));
        }
        return switch (new WideReader(terms).read(columns, rows)) {
            case WideReader.Result.Faulty(List<RowFault> found) ->
                new WideReader.Result.Faulty(Stream.concat(found.stream(), faults.stream())
                        .sorted(Comparator.comparingInt(RowFault::row))
                        .toList());
            case WideReader.Result.Read read -> faults.isEmpty() ? read : new WideReader.Result.Faulty(faults);
        };
    }

    private static String text(TableCell cell) {
        return cell.kind() == TableCell.Kind.TEXT ? FormulaGuard.guard(cell.text()) : cell.text();
    }
}
