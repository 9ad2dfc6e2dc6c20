package org.paintrend.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/**
 * Writes the record around the scores: one row a fact, of every procedure whatever became of it. What was not recorded
 * has no row. {@code value} is the code as it is kept, {@code text} its wording in English where it has one.
 */
public final class RecordWriter {
    private static final List<String> COLUMNS = List.of(
            "patient_id", "procedure_at", "technique", "part", "timepoint", "entry", "field", "value", "unit", "text");
    private static final String ENGLISH = "en";
    private static final Pattern SPACE = Pattern.compile(" +");

    private final Map<SheetKind, SheetDesign> designs;

    private RecordWriter(Map<SheetKind, SheetDesign> designs) {
        this.designs = designs;
    }

    /**
     * Writes the facts of these patients, in their order; the progress hears of every patient.
     *
     * @param sheets of all of them, in the order they were recorded
     * @param designs what the catalogue asks for on them
     */
    public static void write(
            List<PatientRecord> patients,
            List<Sheet> sheets,
            Map<SheetKind, SheetDesign> designs,
            OutputStream out,
            Progress progress)
            throws IOException {
        var byProcedure = sheets.stream().collect(Collectors.groupingBy(Sheet::procedure));
        var writer = new RecordWriter(designs);
        CsvOut.write(
                out,
                COLUMNS,
                CsvOut.counted(patients, progress)
                        .flatMap(one -> one.episodes().stream()
                                .flatMap(episode -> writer.rows(
                                        one.patient(),
                                        episode.procedure(),
                                        byProcedure.getOrDefault(
                                                episode.procedure().id(), List.of())))));
    }

    private Stream<List<String>> rows(Patient patient, Procedure procedure, List<Sheet> sheets) {
        List<Fact> facts = new ArrayList<>(procedureFacts(patient, procedure));
        Map<String, Integer> entries = new HashMap<>();
        for (SheetKind kind : SheetKind.values()) {
            SheetDesign design = Objects.requireNonNull(designs.get(kind));
            sheets.stream().filter(sheet -> sheet.kind() == kind).forEach(sheet -> {
                int entry = entries.merge(kind.id() + sheet.timepoint(), 1, Integer::sum);
                facts.addAll(sheetFacts(sheet, design, entry));
            });
        }
        return facts.stream().map(fact -> fact.row(patient, procedure));
    }

    private static List<Fact> procedureFacts(Patient patient, Procedure procedure) {
        List<Fact> facts = new ArrayList<>();
        CaseDescription described = procedure.description();
        add(facts, "status", procedure.status().id(), "");
        add(facts, "sex", patient.sex() == null ? null : patient.sex().id(), "");
        add(facts, "age", described.ageYears(), "years");
        add(facts, "bmi", described.bmi(), "kg/m2");
        add(facts, "diagnosis", described.diagnosis(), "");
        add(facts, "symptom_months", described.symptomMonths(), "months");
        add(
                facts,
                "side",
                procedure.target().side() == null
                        ? null
                        : procedure.target().side().id(),
                "");
        add(facts, "site", procedure.target().site(), "");
        add(facts, "levels", procedure.levels(), "");
        add(facts, "operator", procedure.operator(), "");
        add(facts, "note", procedure.note(), "");
        add(facts, "cancel_reason", procedure.cancelReason(), "");
        for (int i = 0; i < procedure.drugs().size(); i++) {
            Drug drug = procedure.drugs().get(i);
            int entry = i + 1;
            figure(facts, entry, "name", drug.name());
            figure(facts, entry, "dose", drug.dose());
            figure(facts, entry, "concentration", drug.concentration());
            figure(facts, entry, "volume", drug.volume());
        }
        return facts;
    }

    private static void add(List<Fact> facts, String field, @Nullable Object value, String unit) {
        if (value != null) {
            facts.add(new Fact("procedure", "", "", field, value.toString(), unit, ""));
        }
    }

    private static void figure(List<Fact> facts, int entry, String field, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact("drug", "", String.valueOf(entry), field, value, "", ""));
        }
    }

    /** In the order of the design; what the catalogue asks for no more stands at the end. */
    private static List<Fact> sheetFacts(Sheet sheet, SheetDesign design, int entry) {
        Stream<String> known = design.fields().stream()
                .filter(field -> field.kind() != FieldKind.HEADING)
                .map(SheetField::id)
                .filter(id -> sheet.value(id).isPresent());
        Stream<String> forgotten = sheet.values().keySet().stream()
                .filter(id -> design.field(id).isEmpty())
                .sorted();
        String number = sheet.kind().times().isSingle() ? "" : String.valueOf(entry);
        return Stream.concat(known, forgotten)
                .map(id -> {
                    String value = sheet.value(id).orElseThrow();
                    Optional<SheetField> field = design.known(id);
                    return new Fact(
                            sheet.kind().id(),
                            Objects.requireNonNullElse(sheet.timepoint(), ""),
                            number,
                            id,
                            value,
                            field.map(SheetField::unit).orElse(""),
                            field.map(one -> text(one, value)).orElse(""));
                })
                .toList();
    }

    private static String text(SheetField field, String value) {
        return field.options().isEmpty()
                ? ""
                : SPACE.splitAsStream(value)
                        .map(id -> field.option(id)
                                .map(Option::name)
                                .map(RecordWriter::english)
                                .orElse(id))
                        .collect(Collectors.joining("; "));
    }

    private static String english(Wording name) {
        return name.in(ENGLISH);
    }

    /** One thing that was recorded of a procedure. */
    private record Fact(
            String part, String timepoint, String entry, String field, String value, String unit, String text) {
        List<String> row(Patient patient, Procedure procedure) {
            return List.of(
                    CsvOut.text(patient.code().value()),
                    WideWriter.at(procedure.at()),
                    CsvOut.cell(procedure.technique()),
                    part,
                    timepoint,
                    entry,
                    field,
                    CsvOut.text(value),
                    unit,
                    CsvOut.text(text));
        }
    }
}
