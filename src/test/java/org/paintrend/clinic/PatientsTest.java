package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

class PatientsTest {
    @TempDir
    private Path folder;

    private Desktop desktop;
    private Patients patients;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
        patients = desktop.clinic.patients();
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void keepsEveryField() throws Exception {
        Patient patient = Desktop.saved(patients.register(new PatientForm(
                " P-0042 ",
                "Işıl",
                "Çağlayan\u0131",
                "1961-02-28",
                Sex.UNKNOWN,
                "+90 532 000 00 00",
                "daughter,\nafter 18:00",
                "latex",
                "warfarin",
                false,
                null,
                "",
                "")));
        desktop.reopen();
        Patient found =
                desktop.clinic.patients().record(patient.id()).orElseThrow().patient();
        assertThat(found)
                .isEqualTo(patient)
                .isEqualTo(new Patient(
                        patient.id(),
                        new PatientCode("P-0042"),
                        new Identity(
                                "Işıl",
                                "Çağlayanı",
                                LocalDate.of(1961, 2, 28),
                                "+90 532 000 00 00",
                                "daughter,\nafter 18:00"),
                        Sex.UNKNOWN,
                        new Alerts("latex", "warfarin", false),
                        null,
                        1));
    }

    @Test
    void whatWasNotGivenIsAbsent() {
        Patient patient = desktop.patient("A");
        assertThat(patient.identity()).isEqualTo(Identity.NONE);
        assertThat(patient.alerts()).isEqualTo(Alerts.NONE);
        assertThat(patient.sex()).isNull();
    }

    @Test
    void namesEveryFaultAtOnceAndChangesNothing() throws Exception {
        List<String> before = Dump.of(desktop.file);
        PatientForm bad = new PatientForm(
                "x".repeat(33),
                "a\u0000b",
                "n".repeat(101),
                "2026-02-31",
                null,
                "1\n2",
                "c".repeat(1001),
                "a".repeat(201),
                "a".repeat(201),
                null,
                null,
                "",
                "");
        assertThat(Desktop.faults(patients.register(bad)))
                .containsExactly(
                        "code TOO_LONG",
                        "givenName CONTROL_CHARACTER",
                        "familyName TOO_LONG",
                        "birthDate NOT_A_DATE",
                        "phone CONTROL_CHARACTER",
                        "contact TOO_LONG",
                        "allergy TOO_LONG",
                        "anticoagulant TOO_LONG");
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "'',REQUIRED,code",
        "'a\tb',CONTROL_CHARACTER,code",
        "2026-11-04,IN_FUTURE,birthDate",
        "1879-12-31,OUT_OF_RANGE,birthDate",
        "3.2.1960,NOT_A_DATE,birthDate"
    })
    void namesAFault(String value, String problem, String field) {
        PatientForm form =
                field.equals("code") ? Desktop.patientForm(value, "", "", "") : Desktop.patientForm("A", "", "", value);
        assertThat(Desktop.faults(patients.register(form))).containsExactly(field + " " + problem);
    }

    @Test
    void aCodeIsTakenOrDiffersOnlyInCase() {
        Patient patient = desktop.patient("P-ı1");
        assertThat(Desktop.faults(patients.register(Desktop.patientForm(" P-ı1", "", "", ""))))
                .containsExactly("code TAKEN");
        assertThat(Desktop.faults(patients.register(Desktop.patientForm("p-ı1", "", "", ""))))
                .containsExactly("code DIFFERS_IN_CASE");
        assertThat(Desktop.saved(
                                patients.change(patient.id(), 1, Desktop.patientForm("p-ı1", "", "", ""), "lower case"))
                        .code()
                        .value())
                .isEqualTo("p-ı1");
        patients.voidPatient(patient.id(), 2, "double");
        assertThat(desktop.patient("P-ı1").id()).isNotEqualTo(patient.id());
    }

    @Test
    void aChangeNeedsAReasonAndTheVersionOnDisk() {
        Patient patient = desktop.patient("A");
        assertThat(Desktop.faults(patients.change(patient.id(), 1, Desktop.patientForm("", "", "", "x"), " ")))
                .containsExactly("code REQUIRED", "birthDate NOT_A_DATE", "reason REASON_REQUIRED");
        Patient changed =
                Desktop.saved(patients.change(patient.id(), 1, Desktop.patientForm("B", "", "", ""), "typed wrong"));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(patients.change(patient.id(), 1, Desktop.patientForm("C", "", "", ""), "late"))
                .isEqualTo(new Saving.Stale<>(changed));
        assertThat(patients.voidPatient(patient.id(), 1, "late")).isEqualTo(new Saving.Stale<>(changed));
        assertThat(patients.record(patient.id()).orElseThrow().patient()).isEqualTo(changed);
    }

    @Test
    void aVoidedPatientHidesEverythingUnderIt() {
        Patient patient = Desktop.saved(patients.register(Desktop.patientForm("A", "Ada", "Kaya", "1960-01-01")));
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        desktop.assessment(procedure, "2026-08-31", "10:00", "0");
        assertThat(Desktop.faults(patients.voidPatient(patient.id(), 1, ""))).containsExactly("reason REASON_REQUIRED");
        Desktop.saved(patients.voidPatient(patient.id(), 1, "created twice"));
        assertThat(patients.all()).isEmpty();
        assertThat(patients.records()).isEmpty();
        assertThat(patients.summary(patient.id())).isEmpty();
        assertThat(patients.record(patient.id())).isEmpty();
        assertThat(patients.resembling(Desktop.patientForm("", "", "Kaya", "1960-01-01")))
                .isEmpty();
        assertThat(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "why"))
                .as("gone with its patient, itself unchanged")
                .isEqualTo(new Saving.Stale<>(procedure, true));
        assertThat(patients.change(patient.id(), 2, Desktop.patientForm("B", "", "", ""), "why"))
                .isInstanceOfSatisfying(
                        Saving.Stale.class, stale -> assertThat(stale.voided()).isTrue());
    }

    @Test
    void aBirthDateMustFitTheProceduresAlreadyRecorded() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "");
        Procedure aged = Desktop.saved(desktop.clinic
                .procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                "2026-09-10",
                                "",
                                null,
                                "other",
                                "",
                                null,
                                "",
                                List.of(),
                                "",
                                "",
                                "",
                                "66",
                                "",
                                "",
                                "")));
        assertThat(aged.description().ageYears()).isEqualTo(66);
        assertThat(Desktop.faults(born(patient, "2026-08-11"))).contains("birthDate AFTER_PROCEDURE");
        assertThat(Desktop.faults(born(patient, "1959-09-10"))).containsExactly("birthDate CONTRADICTS");
        assertThat(Desktop.faults(born(patient, "1960-09-11"))).containsExactly("birthDate CONTRADICTS");
        assertThat(Desktop.saved(born(patient, "1960-09-10"))
                        .ageOn(procedure.at().date()))
                .hasValue(65);
    }

    @Test
    void theListTellsTheAgeOfTodayAsTheRecordDoes() {
        Patient patient = desktop.patient("A");
        desktop.procedure(patient, "2026-08-10", "");
        Desktop.saved(born(patient, "1960-11-03"));
        assertThat(patients.all().getFirst().age()).as("birthday today").isEqualTo(66);
        assertThat(patients.summary(patient.id()).orElseThrow().age()).isEqualTo(66);
        desktop.patient("B");
        assertThat(patients.all().getLast().age()).as("not known").isNull();
    }

    @Test
    void findsWhoResemblesAForm() {
        Patient twin = Desktop.saved(patients.register(Desktop.patientForm("A", "Ada", "Öztürk", "1960-01-02")));
        desktop.patient("B");
        Desktop.saved(patients.register(Desktop.patientForm("C", "Ada", "Öztürk", "1960-01-03")));
        assertThat(patients.resembling(Desktop.patientForm("", "Eda", " öztürk", "1960-01-02")))
                .containsExactly(twin);
        assertThat(patients.resembling(Desktop.patientForm("", "Eda", "", "1960-01-02")))
                .isEmpty();
        assertThat(patients.resembling(Desktop.patientForm("", "Eda", "Öztürk", "1960-01")))
                .isEmpty();
    }

    @Test
    void suggestsTheNextCodeOfTheClinicsOwnPattern() {
        assertThat(patients.suggestCode()).isEqualTo("P-0001");
        desktop.patient("R0009");
        assertThat(patients.suggestCode()).isEqualTo("R0010");
        desktop.patient("r0011");
        desktop.patient("R0010");
        assertThat(patients.suggestCode()).isEqualTo("R0012");
        desktop.patient("2026/99");
        assertThat(patients.suggestCode()).isEqualTo("2026/100");
        desktop.patient("P-0001");
        desktop.patient("Kaya");
        assertThat(patients.suggestCode()).isEqualTo("P-0002");
        desktop.patient("9".repeat(32));
        assertThat(new PatientCode(patients.suggestCode()).value()).isEqualTo("P-0002");
    }

    @Test
    void listsByNameThenCode() {
        Desktop.saved(patients.register(Desktop.patientForm("4", "", "Demir", "")));
        Desktop.saved(patients.register(Desktop.patientForm("3", "", "çelik", "")));
        Desktop.saved(patients.register(Desktop.patientForm("2", "B", "Cavit", "")));
        Desktop.saved(patients.register(Desktop.patientForm("1", "A", "Cavit", "")));
        Desktop.saved(patients.register(Desktop.patientForm("0", "B", "Cavit", "")));
        assertThat(patients.all())
                .extracting(row -> row.patient().code().value())
                .containsExactly("1", "0", "2", "3", "4");
    }

    @Test
    void showsTheLatestDoneElseTheLatestPlannedProcedure() {
        Patient patient = desktop.patient("A");
        assertThat(latest(patient)).isNull();
        ProcedureForm cancelled = new ProcedureForm(
                ProcedureStatus.CANCELLED,
                "2027-02-01",
                "",
                null,
                "other",
                "",
                null,
                "",
                List.of(),
                "",
                "",
                "fever",
                "",
                "",
                "",
                "");
        Desktop.saved(desktop.clinic.procedures().record(patient.id(), cancelled));
        assertThat(latest(patient)).isNull();
        plan(patient, "2026-12-01");
        Procedure later = plan(patient, "2027-01-01");
        assertThat(latest(patient)).isEqualTo(later);
        Procedure done = desktop.procedure(patient, "2026-08-10", "");
        desktop.procedure(patient, "2026-08-09", "");
        assertThat(latest(patient)).isEqualTo(done);
        assertThat(patients.records().getFirst().episodes())
                .extracting(episode -> episode.procedure().at().date().toString())
                .containsExactly("2026-08-09", "2026-08-10", "2026-12-01", "2027-01-01", "2027-02-01");
    }

    private Procedure plan(Patient patient, String date) {
        return Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, date, "")));
    }

    private Procedure latest(Patient patient) {
        PatientSummary row = patients.summary(patient.id()).orElseThrow();
        assertThat(patients.all()).containsExactly(row);
        return row.latest() == null ? null : row.latest().procedure();
    }

    private Saving<Patient> born(Patient patient, String date) {
        return patients.change(patient.id(), patient.version(), Desktop.patientForm("A", "", "", date), "asked");
    }
}
