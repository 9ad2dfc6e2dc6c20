package org.paintrend.exchange.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paintrend.clinic.ImportFile;
import org.paintrend.clinic.ImportRow;
import org.paintrend.clinic.ImportTerms;
import org.paintrend.clinic.RowFault;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.WideColumns;

/** Reads the wide file strictly: every fault is named by row and column, and nothing is repaired by guessing. */
public final class WideReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ImportTerms terms;
    private final List<String> allowed;

    /** @param terms what the clinic allows */
    public WideReader(ImportTerms terms) {
        this.terms = terms;
        this.allowed = WideColumns.all(terms.plan().timepoints());
    }

    /** What a file holds. */
    public sealed interface Result {
        /** Everything in it can be used. */
        record Read(ImportFile file) implements Result {}

        /** Something in it cannot be used; in order of rows. */
        record Faulty(List<RowFault> faults) implements Result {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * One row that was laid out under columns before.
     *
     * @param number as a spreadsheet numbers it
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Reads the bytes of a file. */
    public Result read(byte[] bytes) throws IOException {
        return read(sheet(bytes));
    }

    /** Reads rows whose cells stand in the order of these columns. */
    public Result read(List<String> columns, List<Row> rows) {
        List<Cells.Line> lines = new ArrayList<>();
        lines.add(new Cells.Line(1, columns));
        rows.forEach(row -> lines.add(new Cells.Line(row.number(), row.cells())));
        return read(Sheet.of(lines, allowed));
    }

    private Result read(Sheet sheet) {
        List<RowFault> faults = new ArrayList<>(sheet.faults());
        List<RowFault> warnings = new ArrayList<>();
        List<ImportRow> rows = new ArrayList<>();
        for (Sheet.Row one : sheet.rows()) {
            WideRow row = new WideRow(one, terms);
            Optional<ImportRow> read = row.read();
            row.faults().forEach(fault -> faults.add(new RowFault(one.number(), fault)));
            row.warnings().forEach(warning -> warnings.add(new RowFault(one.number(), warning)));
            read.ifPresent(rows::add);
        }
        faults.addAll(Agreement.faults(rows));
        return faults.isEmpty()
                ? new Result.Read(new ImportFile(Set.copyOf(sheet.columns()), rows, warnings))
                : new Result.Faulty(faults.stream()
                        .sorted(Comparator.comparingInt(RowFault::row)
                                .thenComparingInt(one ->
                                        sheet.columns().indexOf(one.fault().field())))
                        .toList());
    }

    private Sheet sheet(byte[] bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        String text;
        try {
            text = withoutMark(decoder.decode(in).toString());
        } catch (CharacterCodingException noUtf8) {
            return foreign(bytes, in.position());
        }
        Cells.Cut cut = new Cells(text, allowed).cut();
        if (cut.wrong().isEmpty()) {
            return Sheet.of(cut.lines(), allowed);
        }
        Cells.Place place = cut.wrong().getFirst();
        return broken(cut.lines(), place, "\"", Problem.QUOTE);
    }

    private Sheet foreign(byte[] bytes, int position) throws IOException {
        Cells before = new Cells(withoutMark(new String(bytes, 0, position, StandardCharsets.UTF_8)), allowed);
        String value = "0x%02X".formatted(bytes[position]);
        return broken(before.cut().lines(), before.end(), value, Problem.NOT_UTF8);
    }

    private static Sheet broken(List<Cells.Line> lines, Cells.Place place, String value, Problem problem) {
        List<String> header = place.line() == 1 || lines.isEmpty()
                ? List.of()
                : lines.getFirst().cells();
        String column = place.cell() < header.size() ? header.get(place.cell()).strip() : "#" + (place.cell() + 1);
        return Sheet.broken(header, new RowFault(place.line(), Fault.of(column, value, problem)));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
