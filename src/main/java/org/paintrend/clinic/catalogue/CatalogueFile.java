package org.paintrend.clinic.catalogue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;

/**
 * A file of the catalogue: UTF-8, separated by commas, a header with exactly the columns it has to have, in any order,
 * and a line for each entry. A line that begins with # is for whoever reads the file.
 */
final class CatalogueFile {
    private final String name;
    private final List<String> columns;
    private final List<LineFault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CatalogueFile(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Reads every entry.
     *
     * @param entry makes one of a line, or notes what is wrong with the line
     * @throws BrokenCatalogue when anything is wrong with the file
     */
    static <T> List<T> read(
            String name, String text, List<String> columns, Function<CatalogueLine, Optional<T>> entry) {
        var file = new CatalogueFile(name, columns);
        List<T> entries = file.entries(text, entry);
        if (!file.faults.isEmpty()) {
            throw new BrokenCatalogue(name, file.faults);
        }
        return entries;
    }

    /**
     * Reads entries whose cells are known already; the line of a fault is the number of the entry, from 1.
     *
     * @throws BrokenCatalogue when anything is wrong with one of them
     */
    static <T> List<T> read(
            String name,
            List<String> columns,
            List<Map<String, String>> lines,
            Function<CatalogueLine, Optional<T>> entry) {
        var file = new CatalogueFile(name, columns);
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> cells = lines.get(i);
            List<String> row = columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList();
            file.line(i + 1, columns, row, entry).ifPresent(entries::add);
        }
        if (!file.faults.isEmpty()) {
            throw new BrokenCatalogue(name, file.faults);
        }
        return entries;
    }

    private <T> List<T> entries(String text, Function<CatalogueLine, Optional<T>> entry) {
        List<T> entries = new ArrayList<>();
        List<String> header = List.of();
        boolean isWhole = false;
        long line = 1;
        try (CsvReader<CsvRecord> records = records(text)) {
            for (CsvRecord one : records) {
                line = one.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = one.getFields();
                    header(line, header);
                    isWhole = faults.isEmpty();
                } else if (isWhole) {
                    line(line, header, one.getFields(), entry).ifPresent(entries::add);
                }
            }
        } catch (CsvParseException wrongQuote) {
            faults.add(new LineFault(line + 1, Fault.of(columns.getFirst(), "", Problem.QUOTE)));
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory was not read: " + name, impossible);
        }
        if (header.isEmpty()) {
            faults.add(new LineFault(1, Fault.of(columns.getFirst(), "", Problem.COLUMN_MISSING)));
        }
        return entries;
    }

    private void header(long line, List<String> header) {
        for (String column : columns) {
            if (!header.contains(column)) {
                faults.add(new LineFault(line, Fault.of(column, "", Problem.COLUMN_MISSING)));
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!columns.contains(column)) {
                faults.add(new LineFault(
                        line, Fault.of(column, column, Problem.UNKNOWN_COLUMN, String.join(", ", columns))));
            } else if (header.indexOf(column) < i) {
                faults.add(new LineFault(line, Fault.of(column, column, Problem.COLUMN_TWICE)));
            }
        }
    }

    private <T> Optional<T> line(
            long number, List<String> header, List<String> cells, Function<CatalogueLine, Optional<T>> entry) {
        if (cells.size() != header.size()) {
            faults.add(new LineFault(
                    number,
                    Fault.of(columns.getFirst(), String.valueOf(cells.size()), Problem.CELL_COUNT, header.size())));
            return Optional.empty();
        }
        var line = new CatalogueLine(header, cells);
        Optional<T> made = entry.apply(line);
        line.id().filter(id -> !ids.add(id)).ifPresent(id -> line.refuse("id", Problem.TAKEN, "each id once"));
        line.faults().forEach(fault -> faults.add(new LineFault(number, fault)));
        return made;
    }

    private static CsvReader<CsvRecord> records(String text) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }
}
