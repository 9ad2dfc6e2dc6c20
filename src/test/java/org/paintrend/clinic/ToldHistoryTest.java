package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.history.Deed;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.FieldName;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.history.Move;
import org.paintrend.domain.history.Place;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.store.Entity;
import org.paintrend.words.Words;

/** The history as somebody is told it, read from a real file. */
class ToldHistoryTest {
    /** What happens to these is no part of anybody's record. */
    private static final Set<Entity> NO_PATIENTS =
            Set.of(Entity.CLINIC, Entity.CATALOGUE_LINE, Entity.EXPORT, Entity.IMPORT_BATCH, Entity.IMPORT_MAPPING);

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
    void aNewPatientIsToldWithWhatWasRecorded() {
        Patient patient = Desktop.saved(desktop.clinic
                .patients()
                .register(new PatientForm(
                        "A-1",
                        "Zerrin",
                        "",
                        "1960-01-02",
                        Sex.FEMALE,
                        "0212",
                        "",
                        "",
                        "",
                        Boolean.FALSE,
                        null,
                        "",
                        "")));
        HistoryEntry entry = newest(patient.id());
        assertThat(entry.who()).isEqualTo("Dr Kaya");
        assertThat(entry.at()).isEqualTo(desktop.clock.instant().atZone(Desktop.ISTANBUL));
        assertThat(entry.subject()).isEqualTo(new Subject.OfPatient());
        assertThat(entry.deed()).isEqualTo(Deed.CREATED);
        assertThat(entry.reason()).isNull();
        assertThat(entry.changes())
                .containsExactly(
                        news("patients.givenName", new FieldValue.Text("Zerrin")),
                        news("patients.birthDate", new FieldValue.Day(LocalDate.of(1960, 1, 2))),
                        news("patients.sex", new FieldValue.Choice(Sex.FEMALE)),
                        news("patients.code", new FieldValue.Text("A-1")),
                        news("patients.phone", new FieldValue.Text("0212")),
                        news("patients.diabetes", new FieldValue.YesNo(false)));
    }

    @Test
    void anAttemptIsToldWithItsVisit() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-10-13", "09:15");
        Desktop.saved(desktop.clinic
                .followUps()
                .addAttempt(
                        procedure.id(),
                        "3w",
                        new AttemptForm(
                                "2026-11-03",
                                "11:50",
                                null,
                                ContactWay.PHONE,
                                AttemptResult.NO_ANSWER,
                                "",
                                "rang twice")));
        HistoryEntry entry = newest(patient.id());
        assertThat(entry.deed()).isEqualTo(Deed.CREATED);
        assertThat(entry.subject())
                .isInstanceOfSatisfying(
                        Subject.OfAttempt.class,
                        attempt -> assertThat(attempt.timepoint().id()).isEqualTo("3w"));
        assertThat(entry.changes())
                .contains(
                        news("followups.attempt.result", new FieldValue.Choice(AttemptResult.NO_ANSWER)),
                        news("followups.attempt.note", new FieldValue.Text("rang twice")));
    }

    @Test
    void eachStepOfAProcedureHasItsNameAndOneTakenBackIsAChange() {
        Patient patient = desktop.patient("A");
        Procedure planned = Desktop.saved(desktop.clinic
                .procedures()
                .record(patient.id(), Desktop.procedureForm(ProcedureStatus.PLANNED, "2026-11-03", "09:00")));
        Procedures procedures = desktop.clinic.procedures();
        Saving.Saved<Procedure> cancelled = Desktop.done(procedures.cancel(planned.id(), 1, "fever"));
        assertThat(newest(patient.id()).reason()).isEqualTo("fever");
        Desktop.saved(desktop.clinic.undo(cancelled.change()));
        assertThat(newest(patient.id()).isUndo()).isTrue();
        Desktop.saved(procedures.cancel(planned.id(), 3, "fever"));
        Desktop.saved(procedures.planAgain(planned.id(), 4, new ProcedureTimeForm("2026-11-03", "10:00", null)));
        Desktop.saved(procedures.done(planned.id(), 5, new ProcedureTimeForm("2026-11-03", "10:20", null)));
        HistoryEntry done = newest(patient.id());
        assertThat(done.reason()).as("the normal course needs none").isNull();
        assertThat(done.changes())
                .extracting(FieldChange::name)
                .containsExactly(
                        new FieldName.Text("record.procedure.status"), new FieldName.Text("record.procedure.date"));
        assertThat(deeds(patient.id()))
                .containsExactly(
                        Deed.DONE,
                        Deed.PLANNED_AGAIN,
                        Deed.CANCELLED,
                        Deed.CHANGED,
                        Deed.CANCELLED,
                        Deed.CREATED,
                        Deed.CREATED);
    }

    @Test
    void aChangeTellsOnlyWhatDiffersAndWhy() {
        Patient patient = Desktop.saved(desktop.clinic
                .patients()
                .register(
                        new PatientForm("A", "", "Öztürk", "", null, "0212 555", "", "latex", "", null, null, "", "")));
        Desktop.saved(desktop.clinic
                .patients()
                .change(
                        patient.id(),
                        1,
                        new PatientForm("A", "", "Öztürk", "", null, "0216 555", "", "", "", null, null, "", ""),
                        "told at the desk"));
        HistoryEntry entry = newest(patient.id());
        assertThat(entry.deed()).isEqualTo(Deed.CHANGED);
        assertThat(entry.reason()).isEqualTo("told at the desk");
        assertThat(entry.changes())
                .containsExactly(
                        new FieldChange(
                                new FieldName.Text("patients.phone"),
                                new FieldValue.Text("0212 555"),
                                new FieldValue.Text("0216 555")),
                        new FieldChange(new FieldName.Text("patients.allergy"), new FieldValue.Text("latex"), null));
    }

    @Test
    void drugsAreToldAsTheyAreWritten() {
        Patient patient = desktop.patient("A");
        Procedure procedure = Desktop.saved(desktop.clinic
                .procedures()
                .record(
                        patient.id(),
                        given(
                                "",
                                new ProcedureForm.DrugLine("bupivacaine", "8 ml"),
                                new ProcedureForm.DrugLine("saline", ""))));
        assertThat(newest(patient.id()).subject()).isInstanceOf(Subject.OfProcedure.class);
        assertThat(newest(patient.id()).changes())
                .contains(news("record.procedure.drugs", new FieldValue.Text("bupivacaine 8 ml\nsaline")))
                .noneMatch(change -> change.name().equals(new FieldName.Text("record.procedure.technique")));
        Desktop.saved(desktop.clinic.procedures().change(procedure.id(), 1, given("S1"), "none was given"));
        assertThat(newest(patient.id()).changes())
                .containsExactly(
                        news("record.procedure.levels", new FieldValue.Text("S1")),
                        new FieldChange(
                                new FieldName.Text("record.procedure.drugs"),
                                new FieldValue.Text("bupivacaine 8 ml\nsaline"),
                                null));
    }

    @Test
    void aScoreOfNothingIsNotAScoreOfZero() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Assessment score = desktop.assessment(procedure, "2026-08-31", "10:00", "0");
        assertThat(newest(patient.id()).changes())
                .contains(news("clinical.nrs", new FieldValue.Pain(Nrs.of(0))))
                .noneMatch(change -> change.name().equals(new FieldName.Text("clinical.lanss")));
        Desktop.saved(desktop.clinic
                .assessments()
                .change(score.id(), 1, answered(Map.of(LanssItem.EVOKED, true, LanssItem.THERMAL, false)), "wrong"));
        assertThat(newest(patient.id()).changes())
                .containsExactly(
                        new FieldChange(new FieldName.Text("clinical.nrs"), new FieldValue.Pain(Nrs.of(0)), null),
                        news(
                                "clinical.lanss",
                                new FieldValue.Neuropathic(
                                        Lanss.ofItems(Map.of(LanssItem.EVOKED, true, LanssItem.THERMAL, false)))),
                        news("lanss.item.evoked", new FieldValue.YesNo(true)),
                        news("lanss.item.thermal", new FieldValue.YesNo(false)));
        Subject.OfAssessment subject =
                (Subject.OfAssessment) newest(patient.id()).subject();
        assertThat(subject.timepoint().id()).isEqualTo("3w");
        assertThat(subject.procedure().at()).isEqualTo(procedure.at());
    }

    @Test
    void aMoveIsSeenInBothRecordsAndBringsItsPastAlong() {
        Patient wrong = desktop.patient("A");
        Patient right = desktop.patient("B");
        Procedure procedure = desktop.procedure(wrong, "2026-08-10", "09:30");
        Assessment score = desktop.assessment(procedure, "2026-08-31", "10:00", "4");
        Desktop.saved(desktop.clinic
                .assessments()
                .change(score.id(), 1, Desktop.scores("2026-08-31", "10:00", "3"), "misheard"));
        Desktop.saved(desktop.clinic.procedures().move(procedure.id(), 1, right.id(), "wrong patient"));
        HistoryEntry left = newest(wrong.id());
        assertThat(left).isEqualTo(newest(right.id()));
        assertThat(left.deed()).isEqualTo(Deed.MOVED);
        assertThat(left.reason()).isEqualTo("wrong patient");
        assertThat(left.changes()).isEmpty();
        assertThat(left.move())
                .isEqualTo(new Move(
                        List.of(new Place.WithPatient("A", new PatientCode("A"))),
                        List.of(new Place.WithPatient("B", new PatientCode("B")))));
        assertThat(deeds(right.id()))
                .as("its past came along")
                .containsExactly(Deed.MOVED, Deed.CHANGED, Deed.CREATED, Deed.CREATED, Deed.CREATED);
        assertThat(deeds(wrong.id()))
                .as("what happened here stays here")
                .containsExactly(Deed.MOVED, Deed.CHANGED, Deed.CREATED, Deed.CREATED, Deed.CREATED);
    }

    @Test
    void scoresMovedToAnotherProcedureTellBothAndTheirNewTimepoint() {
        Patient patient = desktop.patient("A");
        Procedure first = desktop.procedure(patient, "2026-06-01", "09:30");
        Procedure second = desktop.procedure(patient, "2026-08-10", "09:30");
        Assessment score = desktop.assessment(first, "2026-08-31", "10:00", "4");
        Desktop.saved(desktop.clinic.assessments().move(score.id(), 1, second.id(), "wrong course"));
        HistoryEntry entry = newest(patient.id());
        assertThat(entry.move().from())
                .singleElement()
                .isInstanceOfSatisfying(
                        Place.WithProcedure.class,
                        place -> assertThat(place.procedure().at()).isEqualTo(first.at()));
        assertThat(entry.move().to())
                .singleElement()
                .isInstanceOfSatisfying(
                        Place.WithProcedure.class,
                        place -> assertThat(place.procedure().at()).isEqualTo(second.at()));
        assertThat(entry.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.name()).isEqualTo(new FieldName.Text("entry.timepoint")));
    }

    @Test
    void whatWasVoidedStaysVisibleAndSoDoesItsUndo() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Saving.Saved<Procedure> gone =
                Desktop.done(desktop.clinic.procedures().voidProcedure(procedure.id(), 1, "entered twice"));
        HistoryEntry voided = newest(patient.id());
        assertThat(voided.deed()).isEqualTo(Deed.VOIDED);
        assertThat(voided.reason()).isEqualTo("entered twice");
        assertThat(voided.isUndo()).isFalse();
        assertThat(voided.changes()).isEmpty();
        Desktop.saved(desktop.clinic.undo(gone.change()));
        HistoryEntry back = newest(patient.id());
        assertThat(back.deed()).isEqualTo(Deed.RESTORED);
        assertThat(back.isUndo()).isTrue();
        assertThat(deeds(patient.id())).contains(Deed.VOIDED);
    }

    @Test
    void anUndoneChangeTellsTheWayBack() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
        Assessment score = desktop.assessment(procedure, "2026-08-31", "10:00", "4");
        Saving.Saved<Assessment> changed = Desktop.done(desktop.clinic
                .assessments()
                .change(score.id(), 1, Desktop.scores("2026-08-31", "10:00", "3"), "misheard"));
        Desktop.saved(desktop.clinic.undo(changed.change()));
        HistoryEntry back = newest(patient.id());
        assertThat(back.deed()).isEqualTo(Deed.CHANGED);
        assertThat(back.isUndo()).isTrue();
        assertThat(back.changes())
                .containsExactly(new FieldChange(
                        new FieldName.Text("clinical.nrs"),
                        new FieldValue.Pain(Nrs.of(3)),
                        new FieldValue.Pain(Nrs.of(4))));
    }

    @Test
    void nobodyElsesHistoryIsTold() {
        Patient a = desktop.patient("A");
        Patient b = desktop.patient("B");
        desktop.procedure(b, "2026-08-10", "09:30");
        assertThat(deeds(a.id())).containsExactly(Deed.CREATED);
    }

    /** A column added to a table with a history, or a table, has to be told, or left untold on purpose. */
    @Test
    void everyColumnWithAHistoryIsToldInBothLanguages() throws Exception {
        Map<Entity, ToldRow> rows = desktop.clinic.desk().read(tables -> {
            var catalogue = desktop.clinic.desk().catalogue(tables);
            return History.rows(new HistoryNames(tables, catalogue.techniques()), catalogue.sheets());
        });
        for (Entity entity : Entity.values()) {
            if (NO_PATIENTS.contains(entity)) {
                continue;
            }
            assertThat(rows).as("a way to tell " + entity).containsKey(entity);
            ToldRow row = rows.get(entity);
            Set<String> known = new TreeSet<>(row.untold());
            row.fields().forEach(field -> known.addAll(field.columns()));
            Set<String> columns = columns(entity.id());
            if (entity == Entity.PATIENT) {
                columns.addAll(columns("identity"));
            } else if (entity == Entity.PROCEDURE) {
                columns.add("drugs");
            } else if (entity == Entity.SHEET) {
                known.removeIf(column -> column.startsWith("value."));
            }
            columns.removeAll(Set.of("id", "version", "voided"));
            assertThat(known).as(entity.id()).isEqualTo(columns);
            for (Locale language : Words.LANGUAGES) {
                Words words = Words.in(language);
                assertThat(row.fields().stream().map(ToldField::name))
                        .as("%s in %s", entity, language)
                        .allMatch(name -> !(name instanceof FieldName.Text(String key)) || words.has(key));
            }
        }
    }

    private Set<String> columns(String table) throws Exception {
        return new TreeSet<>(Dump.rows(desktop.file, "SELECT name FROM pragma_table_info('" + table + "')"));
    }

    private HistoryEntry newest(PatientId patient) {
        return desktop.clinic.history().of(patient).getFirst();
    }

    private List<Deed> deeds(PatientId patient) {
        return desktop.clinic.history().of(patient).stream()
                .map(HistoryEntry::deed)
                .toList();
    }

    private static FieldChange news(String key, @Nullable FieldValue value) {
        return new FieldChange(new FieldName.Text(key), null, value);
    }

    private static ProcedureForm given(String levels, ProcedureForm.DrugLine... drugs) {
        return new ProcedureForm(
                ProcedureStatus.DONE,
                "2026-08-10",
                "09:30",
                null,
                "transsacral-block",
                "",
                Side.LEFT,
                levels,
                List.of(drugs),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static AssessmentForm answered(Map<LanssItem, Boolean> items) {
        return new AssessmentForm(
                "2026-08-31",
                "10:00",
                null,
                Mode.CLINIC,
                "",
                RecallPeriod.NOW,
                items,
                "",
                null,
                null,
                null,
                "",
                null,
                "");
    }
}
