package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/** One import within its unit of work; collects what speaks against it. */
final class ImportRun {
    /** Why a row was changed, in the history. */
    static final String REASON = "import";

    private final Ledger ledger;
    private final Tables tables;
    private final Episodes episodes;
    private final String who;
    private final ImportFile file;
    private final ImportOptions options;
    private final ImportMerge merge;
    private final Map<String, ToldIdentity> told;
    private final Map<String, Patient> byCode = new HashMap<>();
    private final Map<ImportRow.Key, Known> known = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<RowFault> kept = new ArrayList<>();
    private int patients;
    private int procedures;
    private int assessments;
    private int updated;
    private int skipped;

    /** A procedure that is there: from before, or from an earlier row of this file (0: from before). */
    private record Known(ProcedureId id, int row) {}

    ImportRun(Ledger ledger, Instant now, String who, ImportFile file, ImportOptions options) {
        this.ledger = ledger;
        this.tables = ledger.tables();
        this.episodes = new Episodes(tables, now);
        this.who = who;
        this.file = file;
        this.options = options;
        this.merge = new ImportMerge(file.columns(), options);
        this.told = ToldIdentity.of(file.rows());
    }

    ImportResult run(Progress progress) {
        Map<PatientId, Patient> byId = new HashMap<>();
        for (Patient patient : tables.patients().all()) {
            byId.put(patient.id(), patient);
            byCode.put(patient.code().folded(), patient);
        }
        for (Procedure procedure : tables.procedures().all()) {
            if (procedure.isDone()) {
                Patient patient = Objects.requireNonNull(byId.get(procedure.patient()));
                known.putIfAbsent(ImportRow.key(patient.code(), procedure), new Known(procedure.id(), 0));
            }
        }
        progress.each(file.rows(), this::take);
        return faults.isEmpty()
                ? new ImportResult.Imported(patients, procedures, assessments, updated, skipped, 0, kept)
                : new ImportResult.Refused(faults);
    }

    private void take(ImportRow row) {
        @Nullable Patient patient = byCode.get(row.code().folded());
        if (patient != null && !patient.code().equals(row.code())) {
            refuse(row, Fault.of("patient_id", row.code().value(), Problem.DIFFERS_IN_CASE, patient.code()));
            return;
        }
        @Nullable Known present = known.get(row.key());
        if (patient == null || present == null) {
            add(row, patient);
            return;
        }
        switch (options.onDuplicate()) {
            case FAIL -> refuse(row, duplicate(row, present));
            case SKIP -> skipped++;
            case UPDATE -> update(row, patient, present.id());
        }
    }

    private void add(ImportRow row, @Nullable Patient present) {
        Patient patient = present == null ? register(row) : identify(row, present);
        ProcedureId id = ledger.add(procedure(row, patient.id()), REASON);
        procedures++;
        known.put(row.key(), new Known(id, row.number()));
        row.scores().forEach((timepoint, scores) -> record(id, timepoint, scores));
        checkAges(row, patient);
    }

    private Patient register(ImportRow row) {
        PatientId id = ledger.add(told(row).newPatient(row.code()), REASON);
        patients++;
        return remember(id);
    }

    /** The patient with what the file adds; what contradicts the record is taken over by an update alone. */
    private Patient identify(ImportRow row, Patient present) {
        boolean mayReplace = options.onDuplicate() == OnDuplicate.UPDATE;
        if (!mayReplace) {
            told(row).contradictions(present).forEach(fault -> refuse(row, fault));
        }
        Patient merged = merge.patient(present, told(row));
        if (merged.equals(present)) {
            return present;
        }
        ledger.change(merged, REASON);
        return remember(present.id());
    }

    private void update(ImportRow row, Patient patient, ProcedureId id) {
        Patient identified = identify(row, patient);
        Procedure present = tables.procedures().find(id).orElseThrow();
        Procedure merged = merge.procedure(present, row.description());
        boolean changed = !identified.equals(patient);
        if (!merged.equals(present)) {
            ledger.change(merged, REASON);
            changed = true;
        }
        for (ScoreChange change : merge.scores(episodes.find(tables, id), row, kept)) {
            write(id, change);
            changed = true;
        }
        if (changed) {
            updated++;
        }
        checkAges(row, identified);
    }

    private void write(ProcedureId id, ScoreChange change) {
        switch (change) {
            case ScoreChange.New(String timepoint, ImportRow.Scores scores) -> record(id, timepoint, scores);
            case ScoreChange.Changed(Assessment assessment) -> ledger.change(assessment, REASON);
            case ScoreChange.Emptied(Assessment assessment) -> ledger.voidRow(assessment, REASON);
        }
    }

    private void record(ProcedureId procedure, String timepoint, ImportRow.Scores scores) {
        @Nullable Integer nrs = scores.nrs();
        @Nullable Integer lanss = scores.lanss();
        ledger.add(
                new Assessment(
                        new AssessmentId(0),
                        procedure,
                        timepoint,
                        null,
                        null,
                        nrs == null ? null : Nrs.of(nrs),
                        lanss == null ? null : Lanss.ofTotal(lanss),
                        null,
                        null,
                        null,
                        null,
                        null,
                        who,
                        0),
                REASON);
        assessments++;
    }

    private Procedure procedure(ImportRow row, PatientId patient) {
        return new Procedure(
                new ProcedureId(0),
                patient,
                ProcedureStatus.DONE,
                row.at(),
                row.technique(),
                new PainTarget(null, row.side()),
                row.description(),
                null,
                List.of(),
                null,
                null,
                null,
                episodes.presentPlan().version(),
                episodes.presentRule().version(),
                null,
                0);
    }

    /** The birth date now on record has to fit every procedure that was done. */
    private void checkAges(ImportRow row, Patient patient) {
        @Nullable LocalDate born = patient.identity().birthDate();
        if (born == null) {
            return;
        }
        Reading reading = new Reading();
        tables.procedures().of(patient.id()).stream()
                .filter(Procedure::isDone)
                .forEach(procedure -> Ages.check(reading, "birth_date", born, procedure));
        reading.faults().stream().limit(1).forEach(fault -> refuse(row, fault));
    }

    private Patient remember(PatientId id) {
        Patient patient = tables.patients().find(id).orElseThrow();
        byCode.put(patient.code().folded(), patient);
        return patient;
    }

    private ToldIdentity told(ImportRow row) {
        return Objects.requireNonNull(told.get(row.code().value()));
    }

    private static Fault duplicate(ImportRow row, Known present) {
        String code = row.code().value();
        return present.row() == 0
                ? Fault.of("patient_id", code, Problem.DUPLICATE_RECORD)
                : Fault.of("patient_id", code, Problem.DUPLICATE_ROW, present.row());
    }

    private void refuse(ImportRow row, Fault fault) {
        faults.add(new RowFault(row.number(), fault));
    }
}
