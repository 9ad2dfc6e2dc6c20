package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Every change leaves one event, and a change that fails leaves nothing. */
class HistoryTest {
    @TempDir
    private Path folder;

    private Desktop desktop;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void everyChangeWritesWhoWhenWhatAndWhy() throws Exception {
        Patient a = desktop.patient("A");
        Patient b = desktop.patient("B");
        Procedure procedure = desktop.procedure(a, "2026-08-10", "09:30");
        Assessment score = desktop.assessment(procedure, "2026-08-31", "10:00", "0");
        desktop.clock.set("2026-11-03T10:00:00.123Z");
        Desktop.saved(desktop.clinic.patients().change(a.id(), 1, Desktop.patientForm("A2", "", "", ""), "p"));
        Desktop.saved(desktop.clinic
                .procedures()
                .change(procedure.id(), 1, Desktop.procedureForm(ProcedureStatus.DONE, "2026-08-10", "09:31"), "q"));
        Desktop.saved(
                desktop.clinic.assessments().change(score.id(), 1, Desktop.scores("2026-08-31", "10:00", "10"), "r"));
        Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 2, b.id(), "s"));
        Saving.Saved<Assessment> gone =
                Desktop.done(desktop.clinic.assessments().voidAssessment(score.id(), 2, "t"));
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(Dump.rows(
                        desktop.file,
                        "SELECT number, at, who, entity, row_id, patient, from_patient, action, reason, undoes"
                                + " FROM audit_event ORDER BY number"))
                .containsExactly(
                        "1|1793696400000|Dr Kaya|clinic|1|null|null|create|null|null",
                        "2|1793696400000|Dr Kaya|patient|1|1|null|create|null|null",
                        "3|1793696400000|Dr Kaya|patient|2|2|null|create|null|null",
                        "4|1793696400000|Dr Kaya|procedure|1|1|null|create|null|null",
                        "5|1793696400000|Dr Kaya|assessment|1|1|null|create|null|null",
                        "6|1793700000123|Dr Kaya|patient|1|1|null|change|p|null",
                        "7|1793700000123|Dr Kaya|procedure|1|1|null|change|q|null",
                        "8|1793700000123|Dr Kaya|assessment|1|1|null|change|r|null",
                        "9|1793700000123|Dr Kaya|procedure|1|2|1|move|s|null",
                        "10|1793700000123|Dr Kaya|assessment|1|2|null|void|t|null",
                        "11|1793700000123|Dr Kaya|assessment|1|2|null|restore|null|10");
        assertThat(Dump.rows(
                        desktop.file,
                        "SELECT before ->> '$.nrs', after ->> '$.nrs', before ->> '$.version', after ->> '$.version'"
                                + " FROM audit_event WHERE number = 8"))
                .containsExactly("0|10|1|2");
        assertThat(Dump.rows(
                        desktop.file,
                        "SELECT before ->> '$.voided', after ->> '$.voided' FROM audit_event WHERE number = 10"))
                .containsExactly("0|1");
    }

    @Test
    void namesStandApartFromTheClinicalHistory() throws Exception {
        Patient patient = Desktop.saved(desktop.clinic
                .patients()
                .register(new PatientForm(
                        "A",
                        "Zerrin",
                        "Öztürk",
                        "1960-01-02",
                        null,
                        "0532",
                        "call Zerrin",
                        "",
                        "",
                        null,
                        null,
                        "",
                        "")));
        Desktop.saved(desktop.clinic
                .patients()
                .change(patient.id(), 1, Desktop.patientForm("A", "Zerrin", "Kaya", "1960-01-02"), "married"));
        assertThat(Dump.rows(desktop.file, "SELECT number, before, after FROM identity_event"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Öztürk", "Kaya", "0532");
        List<String> clinical = Dump.of(desktop.file).stream()
                .filter(row -> !row.startsWith("identity"))
                .toList();
        assertThat(clinical).isNotEmpty().noneMatch(row -> row.contains("Zerrin") || row.contains("1960-01-02"));
    }

    @Test
    void aUnitOfWorkThatFailsLeavesNothing() throws Exception {
        List<String> before = Dump.of(desktop.file);
        assertThatThrownBy(() -> desktop.clinic.desk().write(ledger -> {
                    ledger.add(
                            new Patient(
                                    new org.paintrend.domain.patient.PatientId(0),
                                    new org.paintrend.domain.patient.PatientCode("A"),
                                    org.paintrend.domain.patient.Identity.NONE,
                                    null,
                                    org.paintrend.domain.patient.Alerts.NONE,
                                    null,
                                    0),
                            "import");
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void aRowThatIsNoLongerAtItsVersionIsNeverOverwritten() throws Exception {
        Patient old = desktop.patient("A");
        Desktop.saved(desktop.clinic.patients().change(old.id(), 1, Desktop.patientForm("B", "", "", ""), "why"));
        List<String> before = Dump.of(desktop.file);
        assertThatThrownBy(() -> desktop.clinic.desk().write(ledger -> {
                    ledger.change(old, "late");
                    return old;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }
}
