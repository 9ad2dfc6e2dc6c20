package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;

/** An import is one act: kept, told, and taken back as a whole, or not at all. */
class ImportBatchTest {
    private static final Set<String> COLUMNS = Set.of("patient_id", "family_name", "procedure_at", "nrs_pre");

    @TempDir
    Path folder;

    private Desktop desktop;
    private Imports imports;

    @BeforeEach
    void open() throws Exception {
        desktop = Desktop.in(folder);
        imports = new Imports(desktop.clinic);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void itIsKeptWithItsFileItsCountsAndWhoDidIt() {
        long batch = imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8), row(3, "B", "Kaya", 7));

        assertThat(imports.all()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(batch);
            assertThat(one.file()).isEqualTo("list.csv");
            assertThat(one.who()).isEqualTo("Dr Kaya");
            assertThat(one.at().toInstant()).isEqualTo(desktop.clock.instant());
            assertThat(List.of(one.patients(), one.procedures(), one.assessments()))
                    .containsExactly(2, 2, 2);
            assertThat(one.takenBack()).isNull();
        });
    }

    @Test
    void takenBackThereIsNothingLeftOfItButTheHistory() {
        long batch = imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8), row(3, "B", "Kaya", 7));

        assertThat(takeBack(batch)).isInstanceOf(TakingBack.Done.class);

        assertThat(desktop.clinic.patients().all()).isEmpty();
        assertThat(Objects.requireNonNull(imports.all().getFirst().takenBack()).reason())
                .isEqualTo("the wrong file");
        assertThat(takeBack(batch)).isInstanceOf(TakingBack.Gone.class);
        assertThat(imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8))).isNotEqualTo(batch);
    }

    @Test
    void afterAnUpdateTheFormerValuesComeBack() {
        imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8), row(3, "B", "Kaya", 7));
        List<PatientRecord> before = records();
        long update = imported(OnDuplicate.UPDATE, row(2, "A", "Demirel", 5), row(3, "C", "Ak", 6));
        assertThat(records()).hasSize(3);

        assertThat(takeBack(update)).isInstanceOf(TakingBack.Done.class);

        assertThat(records())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*[vV]ersion")
                .isEqualTo(before);
    }

    @Test
    void whatWasChangedSinceHoldsItAndIsNamed() {
        long batch = imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8), row(3, "B", "Kaya", 7));
        Assessment score =
                record("B").episodes().getFirst().followUp().assessments().getFirst();
        Desktop.saved(desktop.clinic.assessments().voidAssessment(score.id(), score.version(), "entered twice"));

        TakingBack held = takeBack(batch);

        assertThat(held)
                .isInstanceOfSatisfying(
                        TakingBack.Held.class,
                        one -> assertThat(one.changes()).singleElement().satisfies(since -> {
                            assertThat(since.code()).isEqualTo(new PatientCode("B"));
                            assertThat(since.change().reason()).isEqualTo("entered twice");
                        }));
        assertThat(records()).as("nothing was taken back").hasSize(2);
    }

    @Test
    void whatWasBuiltOnItHoldsIt() {
        long batch = imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8), row(3, "B", "Kaya", 7));
        desktop.procedure(record("A").patient(), "2026-09-01", "09:30");

        assertThat(takeBack(batch))
                .isInstanceOfSatisfying(
                        TakingBack.Held.class,
                        one -> assertThat(one.changes())
                                .extracting(TakingBack.Since::code)
                                .containsExactly(new PatientCode("A")));
        assertThat(record("B").episodes()).hasSize(1);
    }

    @Test
    void whatWroteNothingLeavesNothingToTakeBack() {
        imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8));
        assertThat(imported(OnDuplicate.SKIP, row(2, "A", "Demir", 8))).isZero();
        assertThat(imports.all()).hasSize(1);
    }

    @Test
    void theGeneralUndoLeavesAnImportAlone() {
        imported(OnDuplicate.FAIL, row(2, "A", "Demir", 8));
        long newest = desktop.clinic
                .desk()
                .read(tables -> tables.history().newest().orElseThrow().number());
        assertThat(desktop.clinic.undo(newest)).isInstanceOf(Saving.Stale.class);
    }

    @Test
    void cancelledHalfWayItWroteNothing() {
        ImportFile file = new ImportFile(COLUMNS, List.of(row(2, "A", "Demir", 8), row(3, "B", "Kaya", 7)), List.of());
        ImportOptions options = new ImportOptions(OnDuplicate.FAIL, false, false);
        assertThatThrownBy(() -> imports.run("list.csv", file, options, (done, all) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(records()).isEmpty();
        assertThat(imports.all()).isEmpty();
    }

    @Test
    void aMappingIsKeptUnderItsNameAndReplacedByAnotherOfTheSame() {
        SavedMapping first =
                new SavedMapping("Ward list", Map.of("Hasta No", "patient_id", "Oda", ""), "day-first", "comma");
        SavedMapping other = new SavedMapping("Ward list", Map.of("No", "patient_id"), "year-first", "point");
        assertThat(imports.keep(new SavedMapping(" ", Map.of(), "day-first", "comma")))
                .isInstanceOf(Saving.Refused.class);
        imports.keep(first);
        assertThat(imports.mappings()).containsExactly(first);
        imports.keep(other);
        assertThat(imports.mappings()).containsExactly(other);
    }

    private long imported(OnDuplicate onDuplicate, ImportRow... rows) {
        ImportResult result = imports.run(
                "list.csv",
                new ImportFile(COLUMNS, List.of(rows), List.of()),
                new ImportOptions(onDuplicate, false, false),
                Progress.unheard());
        assertThat(result).isInstanceOf(ImportResult.Imported.class);
        return ((ImportResult.Imported) result).batch();
    }

    private TakingBack takeBack(long batch) {
        return imports.takeBack(batch, "the wrong file", Progress.unheard());
    }

    private List<PatientRecord> records() {
        return desktop.clinic.patients().records(Progress.unheard());
    }

    private PatientRecord record(String code) {
        return records().stream()
                .filter(one -> one.patient().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ImportRow row(int number, String code, String family, int nrs) {
        return new ImportRow(
                number,
                new PatientCode(code),
                new Identity(null, family, null, null, null),
                null,
                Moment.on(LocalDate.parse("2026-03-02"), Desktop.ISTANBUL),
                null,
                null,
                new CaseDescription(null, null, null, null),
                Map.of("pre", new ImportRow.Scores(nrs, null)));
    }
}
