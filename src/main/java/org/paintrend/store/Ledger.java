package org.paintrend.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.NumbnessId;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.privacy.Export;
import org.paintrend.domain.privacy.StudyId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetId;

/**
 * The only way to change what has a history: every row goes to disk together with its event, in one unit of work.
 * Ids and versions of new records are given here; what they carry is passed over.
 */
public final class Ledger {
    private final Tables tables;
    private final Chronicle chronicle;

    Ledger(Handle handle, Instant at, String who) {
        this.tables = new Tables(handle);
        this.chronicle = new Chronicle(tables, at, who);
    }

    /** The tables, as this unit of work sees them. */
    public Tables tables() {
        return tables;
    }

    /** What was written so far, in its order. */
    public List<Written> written() {
        return chronicle.written();
    }

    /** The number of the newest event of this unit of work. */
    public long number() {
        return chronicle.written().getLast().number();
    }

    /** Writes what a clinic begins with. */
    public void found(ClinicRow clinic, FollowUpPlan plan, ResponderRule rule) {
        tables.plans().insert(plan);
        tables.rules().insert(rule);
        tables.clinic().insert(clinic);
        chronicle.created(Entity.CLINIC, ClinicTable.ROW, null, null);
    }

    /** Changes the clinic's own row, which must still be at its version. */
    public void change(ClinicRow clinic) {
        chronicle.changed(
                Entity.CLINIC,
                ClinicTable.ROW,
                null,
                null,
                () -> tables.clinic().update(clinic));
    }

    /** Keeps a picture, at most 1,000,000 bytes; its hash, by which a row names it. It has no event of its own. */
    public String keep(byte[] picture) {
        return tables.pictures().keep(picture);
    }

    /** Registers a patient. */
    public PatientId add(Patient patient, @Nullable String reason) {
        PatientId id = tables.patients().insert(patient);
        chronicle.created(Entity.PATIENT, id.value(), id, reason);
        return id;
    }

    /** Records a procedure. */
    public ProcedureId add(Procedure procedure, @Nullable String reason) {
        know(procedure);
        ProcedureId id = tables.procedures().insert(procedure);
        chronicle.created(Entity.PROCEDURE, id.value(), procedure.patient(), reason);
        return id;
    }

    /** Records an assessment. */
    public AssessmentId add(Assessment assessment, @Nullable String reason) {
        AssessmentId id = tables.assessments().insert(assessment);
        chronicle.created(Entity.ASSESSMENT, id.value(), owner(assessment), reason);
        return id;
    }

    /** Records an attempt to reach a patient. */
    public AttemptId add(Attempt attempt) {
        AttemptId id = tables.attempts().insert(attempt);
        chronicle.created(Entity.ATTEMPT, id.value(), owner(attempt.procedure()), null);
        return id;
    }

    /** Records an assessment of numbness. */
    public NumbnessId add(Numbness numbness) {
        NumbnessId id = tables.numbness().insert(numbness);
        chronicle.created(Entity.NUMBNESS, id.value(), numbness.patient(), null);
        return id;
    }

    /** Records a sheet of a procedure. */
    public SheetId add(Sheet sheet) {
        SheetId id = tables.sheets().insert(sheet);
        chronicle.created(Entity.SHEET, id.value(), owner(sheet.procedure()), null);
        return id;
    }

    /** Adds what the clinic makes of a line of the catalogue; its id. */
    public long add(CatalogueRow row) {
        long id = tables.catalogue().insert(row);
        chronicle.created(Entity.CATALOGUE_LINE, id, null, null);
        return id;
    }

    /**
     * Records that data left.
     *
     * @param given the random numbers that patients were given with it: they had none
     * @return its number
     */
    public long add(Export export, Map<PatientId, StudyId> given) {
        tables.studyIds().insert(given);
        long id = tables.exports().insert(export, given.size());
        chronicle.created(Entity.EXPORT, id, null, null);
        return id;
    }

    /** Records that an export did not come to its place. */
    public void missed(Export export) {
        chronicle.changed(
                Entity.EXPORT, export.row(), null, null, () -> tables.exports().missed(export.row()));
    }

    /** Changes what the clinic makes of a line of the catalogue; the row must still be at its version. */
    public void change(CatalogueRow row) {
        chronicle.changed(
                Entity.CATALOGUE_LINE,
                row.id(),
                null,
                null,
                () -> tables.catalogue().update(row));
    }

    /** Keeps what an import wrote as one act; its id. */
    public long add(BatchRow batch) {
        long id = tables.batches().insert(batch);
        chronicle.created(Entity.IMPORT_BATCH, id, null, null);
        return id;
    }

    /** Keeps a mapping of a foreign table; its id. */
    public long add(MappingRow mapping) {
        long id = tables.mappings().insert(mapping);
        chronicle.created(Entity.IMPORT_MAPPING, id, null, null);
        return id;
    }

    /** Changes a mapping of a foreign table, which must still be at the version given. */
    public void change(MappingRow mapping) {
        chronicle.changed(
                Entity.IMPORT_MAPPING,
                mapping.id(),
                null,
                null,
                () -> tables.mappings().update(mapping));
    }

    /** Marks an import as taken back; its events are undone one by one. */
    public void voidRow(BatchRow batch, String reason) {
        chronicle.voided(tables.batches(), Entity.IMPORT_BATCH, batch.id(), null, reason);
    }

    /** Changes a patient, who must still be at the version given. */
    public void change(Patient patient, @Nullable String reason) {
        chronicle.changed(
                Entity.PATIENT,
                patient.id().value(),
                patient.id(),
                reason,
                () -> tables.patients().update(patient));
    }

    /** Changes a procedure, which must still be at the version given. */
    public void change(Procedure procedure, @Nullable String reason) {
        know(procedure);
        chronicle.changed(
                Entity.PROCEDURE,
                procedure.id().value(),
                procedure.patient(),
                reason,
                () -> tables.procedures().update(procedure));
    }

    /** Changes an assessment, which must still be at the version given. */
    public void change(Assessment assessment, @Nullable String reason) {
        chronicle.changed(
                Entity.ASSESSMENT,
                assessment.id().value(),
                owner(assessment),
                reason,
                () -> tables.assessments().update(assessment));
    }

    /** Changes an attempt, which must still be at the version given. */
    public void change(Attempt attempt, @Nullable String reason) {
        chronicle.changed(
                Entity.ATTEMPT,
                attempt.id().value(),
                owner(attempt.procedure()),
                reason,
                () -> tables.attempts().update(attempt));
    }

    /** Changes an assessment of numbness, which must still be at the version given. */
    public void change(Numbness numbness, @Nullable String reason) {
        chronicle.changed(
                Entity.NUMBNESS,
                numbness.id().value(),
                numbness.patient(),
                reason,
                () -> tables.numbness().update(numbness));
    }

    /** Changes a sheet, which must still be at the version given. */
    public void change(Sheet sheet, @Nullable String reason) {
        chronicle.changed(
                Entity.SHEET,
                sheet.id().value(),
                owner(sheet.procedure()),
                reason,
                () -> tables.sheets().update(sheet));
    }

    /** Moves a procedure to the patient it names. */
    public void move(Procedure moved, String reason) {
        PatientId from = tables.procedures().patientOf(moved.id());
        chronicle.moved(
                Entity.PROCEDURE,
                moved.id().value(),
                from,
                moved.patient(),
                reason,
                () -> tables.procedures().update(moved));
    }

    /** Moves an assessment to the procedure it names. */
    public void move(Assessment moved, String reason) {
        Assessment present = tables.assessments().findEvenVoided(moved.id()).orElseThrow();
        chronicle.moved(
                Entity.ASSESSMENT,
                moved.id().value(),
                owner(present),
                owner(moved),
                reason,
                () -> tables.assessments().update(moved));
    }

    /** Hides a patient with everything under it. */
    public void voidRow(Patient patient, String reason) {
        chronicle.voided(tables.patients(), Entity.PATIENT, patient.id().value(), patient.id(), reason);
    }

    /** Hides a procedure with its assessments. */
    public void voidRow(Procedure procedure, String reason) {
        chronicle.voided(tables.procedures(), Entity.PROCEDURE, procedure.id().value(), procedure.patient(), reason);
    }

    /** Hides an assessment. */
    public void voidRow(Assessment assessment, String reason) {
        chronicle.voided(
                tables.assessments(), Entity.ASSESSMENT, assessment.id().value(), owner(assessment), reason);
    }

    /** Hides an attempt. */
    public void voidRow(Attempt attempt, String reason) {
        chronicle.voided(tables.attempts(), Entity.ATTEMPT, attempt.id().value(), owner(attempt.procedure()), reason);
    }

    /** Hides an assessment of numbness. */
    public void voidRow(Numbness numbness, String reason) {
        chronicle.voided(tables.numbness(), Entity.NUMBNESS, numbness.id().value(), numbness.patient(), reason);
    }

    /** Hides a sheet. */
    public void voidRow(Sheet sheet, String reason) {
        chronicle.voided(tables.sheets(), Entity.SHEET, sheet.id().value(), owner(sheet.procedure()), reason);
    }

    /**
     * Makes two records one: what belongs to the one that goes belongs to the other from now on, and what is left of it
     * is hidden.
     *
     * @param stays as it is from now on
     */
    public void merge(Patient goes, Patient stays, String reason) {
        // No language: whoever reads the history of the hidden record sees where to look.
        voidRow(goes, "\u2192 " + stays.code() + ": " + reason);
        changeIfDifferent(stays, reason);
        tables.belongings().of(goes.id()).forEach(one -> handOver(one, goes.id(), stays.id(), reason));
        chronicle.moved(Entity.PATIENT, goes.id().value(), goes.id(), stays.id(), reason, () -> {});
    }

    /**
     * Makes two records of a merged one again.
     *
     * @param stays the one it was merged into, as it is from now on
     * @param back what goes to the one that comes back
     * @param reason absent where a merge is taken back at once
     */
    public void split(Merge merge, Patient stays, List<Belonging> back, @Nullable String reason) {
        long row = merge.goes().value();
        chronicle.undone(
                merge.voided(), Action.RESTORE, reason, () -> tables.patients().setVoided(row, false));
        changeIfDifferent(stays, reason);
        back.forEach(one -> handOver(one, merge.stays(), merge.goes(), reason));
        chronicle.undone(merge.moved(), Action.MOVE, reason, () -> {});
    }

    private void changeIfDifferent(Patient patient, @Nullable String reason) {
        if (!tables.patients().find(patient.id()).orElseThrow().equals(patient)) {
            change(patient, reason);
        }
    }

    private void handOver(Belonging one, PatientId from, PatientId to, @Nullable String reason) {
        chronicle.moved(
                one.entity(),
                one.row(),
                from,
                to,
                reason,
                () -> chronicle.rows(one.entity()).handOver(one.row(), to));
    }

    /** Writes the opposite of an event, after which nothing may have touched its row. */
    public void undo(Event event) {
        undo(event, null);
    }

    /** As {@link #undo(Event)}, and says why. */
    public void undo(Event event, @Nullable String reason) {
        Rows rows = chronicle.rows(event.entity());
        chronicle.undone(event, opposite(event.action()), reason, () -> {
            switch (event.action()) {
                case CREATE, RESTORE -> rows.setVoided(event.row(), true);
                case VOID -> rows.setVoided(event.row(), false);
                case CHANGE, MOVE -> {
                    rows.restore(event.row(), Objects.requireNonNull(event.before()));
                    if (event.entity() == Entity.PATIENT) {
                        tables.identities().restoreBefore(event.number(), event.row());
                    }
                }
            }
        });
    }

    private static Action opposite(Action action) {
        return switch (action) {
            case CREATE, RESTORE -> Action.VOID;
            case VOID -> Action.RESTORE;
            case CHANGE -> Action.CHANGE;
            case MOVE -> Action.MOVE;
        };
    }

    private void know(Procedure procedure) {
        if (procedure.technique() != null) {
            tables.techniques().know(procedure.technique());
        }
    }

    private PatientId owner(Assessment assessment) {
        return owner(assessment.procedure());
    }

    private PatientId owner(ProcedureId procedure) {
        return tables.procedures().patientOf(procedure);
    }
}
