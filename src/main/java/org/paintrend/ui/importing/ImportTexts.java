package org.paintrend.ui.importing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.paintrend.clinic.ImportBatch;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.exchange.WideColumns;
import org.paintrend.exchange.table.CellFault;
import org.paintrend.exchange.table.HeadPlace;
import org.paintrend.exchange.table.Table;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What the steps of an import say. */
final class ImportTexts {
    private final Words words;
    private final Clinical clinical;

    ImportTexts(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** A column of ours: "Family name", "NRS, 3 weeks". */
    String field(String field, FollowUpPlan plan) {
        for (Timepoint point : plan.timepoints()) {
            for (Instrument instrument : Instrument.values()) {
                if (WideColumns.score(instrument, point.id()).equals(field)) {
                    return words.get("import.field.score", clinical.instrument(instrument), clinical.timepoint(point));
                }
            }
        }
        return words.get("import.field." + field);
    }

    /** A column of the table, by its head or by its letters. */
    String column(Table.Column column) {
        return column.head().isEmpty() ? words.get("import.column.letters", column.letters()) : column.head();
    }

    /** Where a fault stands: "Row 12, NRS 3. Woche". */
    String place(CellFault fault, Table table) {
        return fault.column()
                .flatMap(index -> table.columns().stream()
                        .filter(column -> column.index() == index)
                        .findFirst())
                .map(column -> words.get("import.fault.cell", fault.row(), column(column)))
                .orElseGet(() -> words.get("import.fault.row", fault.row()));
    }

    /** What is wrong, without the names and codes of our files. */
    String fault(Fault fault, FollowUpPlan plan) {
        return switch (fault.problem()) {
            case COLUMN_MISSING, COLUMN_TWICE ->
                words.get("import.fault." + code(fault.problem()), field(fault.field(), plan));
            case DUPLICATE_ROW ->
                words.get("import.fault.duplicate-row", fault.allowed().getFirst());
            case DUPLICATE_RECORD, NOT_A_DATE, NOT_A_DATE_TIME ->
                words.get("import.fault." + code(fault.problem()), fault.value());
            case CELL_COUNT ->
                words.get(
                        "import.fault.cell-count",
                        fault.value(),
                        fault.allowed().getFirst());
            case NOT_ONE_OF -> words.get("import.fault.not-one-of", fault.value(), possible(fault));
            default -> clinical.fieldFault(fault);
        };
    }

    /** What was counted: "12 procedures of 10 new patients with 30 scores". */
    List<String> counts(int patients, int procedures, int assessments, int updated, int skipped) {
        List<String> parts = new ArrayList<>();
        parts.add(words.count("import.count.procedures", procedures));
        parts.add(words.count("import.count.patients", patients));
        parts.add(words.count("import.count.assessments", assessments));
        if (updated > 0) {
            parts.add(words.count("import.count.updated", updated));
        }
        if (skipped > 0) {
            parts.add(words.count("import.count.skipped", skipped));
        }
        return parts;
    }

    /** The same of an earlier import, on one line. */
    String counts(ImportBatch batch) {
        return String.join(
                " \u00b7 ",
                counts(batch.patients(), batch.procedures(), batch.assessments(), batch.updated(), batch.skipped()));
    }

    /** "3 Nov 2026, 10:42, Dr Kaya". */
    String whenAndWho(ZonedDateTime at, String who) {
        return words.get("import.when-who", words.dateTime(at.toInstant(), at.getZone()), who);
    }

    /** "Row 3", "Rows 3 and 4". */
    String head(HeadPlace place) {
        return place.lines() == 1
                ? words.get("import.head.one", place.line())
                : words.get("import.head.two", place.line(), place.line() + 1);
    }

    private String possible(Fault fault) {
        String key = fault.field().equals(WideColumns.SEX) ? "sex." : "side.";
        return Arrays.stream(fault.allowed().getFirst().split(", ", -1))
                .map(code -> words.has(key + code) ? words.get(key + code) : code)
                .collect(Collectors.joining(", "));
    }

    private static String code(Problem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
