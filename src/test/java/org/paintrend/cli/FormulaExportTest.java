package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.saved;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.SheetKind;

/** Whatever somebody wrote, in whichever field: no cell of any file is one that a spreadsheet runs. */
class FormulaExportTest {
    private static final String FORMULA = "=HYPERLINK(\"http://x\")";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-long", "csv-record"})
    void noCellIsRun(String form) throws Exception {
        List<CsvRecord> rows = rows(form);
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows)
                .flatExtracting(CsvRecord::getFields)
                .filteredOn(cell -> cell.contains("HYPERLINK"))
                .isNotEmpty();
        assertThat(rows)
                .flatExtracting(CsvRecord::getFields)
                .allSatisfy(cell -> assertThat(cell)
                        .doesNotStartWith("=")
                        .doesNotStartWith("+")
                        .doesNotStartWith("@")
                        .doesNotStartWith("\t"));
    }

    @Test
    void everyFieldOfTheRecordHoldsOne() throws Exception {
        assertThat(rows("csv-record"))
                .filteredOn(row -> row.getFields().stream().anyMatch(cell -> cell.equals("'" + FORMULA)))
                .extracting(row -> row.getField(6))
                .contains(
                        "diagnosis",
                        "site",
                        "levels",
                        "operator",
                        "note",
                        "name",
                        "dose",
                        "concentration",
                        "volume",
                        "event-name",
                        "event-note");
    }

    private List<CsvRecord> rows(String form) throws Exception {
        Path database = folder.resolve("formulas.db");
        Path out = folder.resolve("out.csv");
        fill(database);
        CommandLineRun run = CommandLineRun.of("export", "--db", database, "--format", form, "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(out)) {
            return reader.stream().toList();
        }
    }

    private static void fill(Path database) throws Exception {
        ZoneId zone = ZoneId.of("Europe/Istanbul");
        try (Clinic clinic = new ClinicFiles(CommandLineRun.CLOCK, () -> FORMULA)
                .create(database, new ClinicDetails(FORMULA, zone, 0))) {
            Patient patient = saved(clinic.patients()
                    .register(new PatientForm(
                            FORMULA, FORMULA, "@x", "", null, "+90 5", FORMULA, FORMULA, FORMULA, null, null, FORMULA,
                            "")));
            Procedure procedure = saved(clinic.procedures()
                    .record(
                            patient.id(),
                            new ProcedureForm(
                                    ProcedureStatus.DONE,
                                    "2026-03-02",
                                    "09:30",
                                    null,
                                    "other",
                                    FORMULA,
                                    null,
                                    FORMULA,
                                    List.of(new ProcedureForm.DrugLine(FORMULA, FORMULA, FORMULA, FORMULA)),
                                    FORMULA,
                                    FORMULA,
                                    "",
                                    "",
                                    "",
                                    FORMULA,
                                    "")));
            saved(clinic.assessments().record(procedure.id(), OddClinic.asked("2026-03-01", "09:13", "8", null)));
            saved(clinic.sheets()
                    .record(
                            procedure.id(),
                            new SheetForm(
                                    SheetKind.ADVERSE_EVENT,
                                    null,
                                    Map.of(
                                            "event-kind", "event-other",
                                            "event-name", FORMULA,
                                            "event-onset", "2026-03-03",
                                            "event-severity", "mild",
                                            "event-relation", "related-possible",
                                            "event-note", FORMULA),
                                    null)));
        }
    }
}
