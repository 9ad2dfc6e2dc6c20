package org.paintrend.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ImportFile;
import org.paintrend.clinic.ImportTerms;
import org.paintrend.clinic.RowFault;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.WideColumns;
import org.paintrend.exchange.csv.FormulaGuard;
import org.paintrend.exchange.csv.WideReader;

/**
 * Reads a table by its mapping: says in the words of the wide file what stands in each cell, and has it read as strictly as
 * that. What it does not understand it hands on as it is, to be refused there.
 */
public final class TableReader {
    private final WideReader reader;
    private final ValueWords words;

    public TableReader(ImportTerms terms, List<Technique> techniques) {
        this.reader = new WideReader(terms);
        this.words = new ValueWords(techniques);
    }

    /** What a table holds. */
    public sealed interface Result {
        /** Everything in it can be used. */
        record Read(ImportFile file) implements Result {}

        /** Something in it cannot be used; in order of rows. */
        record Faulty(List<CellFault> faults) implements Result {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Reads the rows of a table; the mapping is without fault. */
    public Result read(Table table, Mapping mapping, DateOrder order, DecimalMark mark) {
        List<Integer> columns = List.copyOf(mapping.fields().keySet());
        List<String> fields = columns.stream().map(mapping.fields()::get).toList();
        List<WideReader.Row> rows = new ArrayList<>();
        Map<Integer, TableLine> byNumber = new HashMap<>();
        List<CellFault> faults = new ArrayList<>();
        table.broken()
                .map(broken -> new CellFault(broken.row(), Optional.empty(), broken.fault()))
                .ifPresent(faults::add);
        for (TableLine line : table.rows()) {
            byNumber.put(line.number(), line);
            if (!table.isWhole(line)) {
                faults.add(new CellFault(
                        line.number(),
                        Optional.empty(),
                        Fault.of(
                                fields.getFirst(),
                                String.valueOf(line.cells().size()),
                                Problem.CELL_COUNT,
                                table.width())));
                continue;
            }
            for (int column : columns) {
                if (line.cell(column).kind() == TableCell.Kind.BROKEN) {
                    faults.add(new CellFault(
                            line.number(),
                            Optional.of(column),
                            Fault.of(
                                    mapping.fields().getOrDefault(column, ""),
                                    line.cell(column).text(),
                                    Problem.CELL_WITHOUT_VALUE)));
                }
            }
            rows.add(new WideReader.Row(
                    line.number(),
                    columns.stream()
                            .map(column ->
                                    said(mapping.fields().getOrDefault(column, ""), line.cell(column), order, mark))
                            .toList()));
        }
        return switch (reader.read(fields, rows)) {
            case WideReader.Result.Read(ImportFile file) ->
                faults.isEmpty() ? new Result.Read(file) : new Result.Faulty(faults);
            case WideReader.Result.Faulty(List<RowFault> found) ->
                new Result.Faulty(Stream.concat(
                                faults.stream(), found.stream().map(one -> placed(one, mapping, byNumber)))
                        .distinct()
                        .sorted(Comparator.comparingInt(CellFault::row))
                        .toList());
        };
    }

    /** The places of faults in the table, with what really stands there. */
    public static List<CellFault> placed(List<RowFault> faults, Mapping mapping, Table table) {
        Map<Integer, TableLine> byNumber = new HashMap<>();
        table.rows().forEach(line -> byNumber.put(line.number(), line));
        return faults.stream().map(fault -> placed(fault, mapping, byNumber)).toList();
    }

    private static CellFault placed(RowFault found, Mapping mapping, Map<Integer, TableLine> lines) {
        Fault fault = found.fault();
        Optional<Integer> column = mapping.column(fault.field());
        @Nullable TableLine line = lines.get(found.row());
        String value = column.isEmpty() || line == null || fault.problem() == Problem.CELL_COUNT
                ? fault.value()
                : line.cell(column.get()).text();
        return new CellFault(found.row(), column, new Fault(fault.field(), value, fault.problem(), fault.allowed()));
    }

    private String said(String field, TableCell cell, DateOrder order, DecimalMark mark) {
        String text = cell.text();
        if (cell.kind() == TableCell.Kind.BROKEN) {
            return "";
        }
        return switch (field) {
            case WideColumns.CODE,
                    WideColumns.GIVEN_NAME,
                    WideColumns.FAMILY_NAME,
                    WideColumns.PHONE,
                    WideColumns.DIAGNOSIS -> cell.kind() == TableCell.Kind.WRITTEN ? text : FormulaGuard.guard(text);
            case WideColumns.SEX, WideColumns.SIDE, WideColumns.TECHNIQUE -> words.own(field, text);
            case WideColumns.BIRTH_DATE, WideColumns.AT ->
                cell.isTyped() ? text : Dates.iso(text, order).orElse(text);
            case WideColumns.BMI -> cell.isTyped() ? text : Figures.plain(text, mark);
            default -> text;
        };
    }
}
