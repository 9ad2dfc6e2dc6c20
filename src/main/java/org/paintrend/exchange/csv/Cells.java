package org.paintrend.exchange.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines of cells, as RFC 4180 says. */
public final class Cells {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * One line of a spreadsheet; in the text it may run over several.
     *
     * @param number from 1
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        boolean empty() {
            return cells.stream().allMatch(String::isEmpty) && cells.size() <= 1;
        }
    }

    /**
     * The lines up to the end, or up to a quotation mark that goes wrong.
     *
     * @param wrong the line and cell (from 0) where it goes wrong, or nothing
     */
    public record Cut(List<Line> lines, List<Place> wrong) {}

    /** A cell, from line 1 and cell 0. */
    public record Place(int line, int cell) {}

    private final String text;
    private final char separator;

    /** @param separator what stands between two cells */
    public Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @param columns by which the separator is told: comma, semicolon or tab */
    Cells(String text, List<String> columns) throws IOException {
        this.text = text;
        this.separator = separator(text, columns);
    }

    /** All lines, or those before the first wrong quotation mark. */
    public Cut cut() throws IOException {
        List<Line> lines = new ArrayList<>();
        LastCell last = new LastCell();
        long begun = 0;
        try (CsvReader<CsvRecord> records = reader(text, separator, last, false)) {
            for (CsvRecord one : records) {
                begun = one.getStartingLineNumber();
                lines.add(new Line(lines.size() + 1, one.getFields()));
            }
        } catch (CsvParseException wrongQuote) {
            return new Cut(lines, List.of(new Place(lines.size() + 1, last.next(begun))));
        }
        return new Cut(lines, List.of());
    }

    /** Where the text ends: its last cell, be it open or closed. */
    Place end() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = reader(text + "x", separator, new LastCell(), true)) {
            records.forEach(one -> lines.add(new Line(lines.size() + 1, one.getFields())));
        } catch (CsvParseException wrongQuote) {
            return new Place(lines.size() + 1, 0);
        }
        return new Place(lines.size(), lines.getLast().cells().size() - 1);
    }

    /** The one that makes most columns known; the comma where that does not tell. */
    private static char separator(String text, List<String> columns) throws IOException {
        char best = SEPARATORS.getFirst();
        for (char one : SEPARATORS) {
            if (known(text, one, columns) > known(text, best, columns)) {
                best = one;
            }
        }
        return best;
    }

    private static long known(String text, char separator, List<String> columns) throws IOException {
        try (CsvReader<CsvRecord> records = reader(text, separator, new LastCell(), true)) {
            return records.stream()
                    .limit(1)
                    .flatMap(header -> header.getFields().stream())
                    .filter(name -> columns.contains(name.strip()))
                    .count();
        } catch (CsvParseException wrongQuote) {
            return 0;
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator, LastCell last, boolean open) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(open)
                .build(CsvRecordHandler.of(handler -> handler.fieldModifier(last)), text);
    }

    /** Remembers how far the parser came, since its exceptions name no cell. */
    private static final class LastCell implements FieldModifier {
        private long line;
        private int next;

        @Override
        public String modify(long startingLine, int cell, boolean quoted, String value) {
            line = startingLine;
            next = cell + 1;
            return value;
        }

        /** The cell after it, or the first where the line of the last record was left. */
        int next(long begun) {
            return line == begun ? 0 : next;
        }
    }
}
