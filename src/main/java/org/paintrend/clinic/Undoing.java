package org.paintrend.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.BrokenCatalogue;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.numbness.NumbnessId;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetId;
import org.paintrend.store.Action;
import org.paintrend.store.CatalogueRow;
import org.paintrend.store.CatalogueTable;
import org.paintrend.store.Entity;
import org.paintrend.store.Event;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;
import org.paintrend.store.Written;

/** Takes one change back, where nothing was built on it since. */
final class Undoing {
    private final Ledger ledger;
    private final Tables tables;
    private final ClinicCatalogue catalogue;
    private final Instant now;

    Undoing(Ledger ledger, ClinicCatalogue catalogue, Instant now) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.tables = ledger.tables();
        this.now = now;
    }

    Saving<Change> undo(long number) {
        Event event = tables.history()
                .find(number)
                .orElseThrow(() -> new NoSuchElementException("there is no change " + number));
        if (event.entity() == Entity.PATIENT && event.action() == Action.MOVE) {
            return unmerge(event);
        }
        Event newest = newest(event.entity(), event.row());
        boolean overtaken = newest.number() != number;
        List<Fault> gone = overtaken ? List.of() : patientGone(event);
        if (overtaken || (gone.isEmpty() && builtUpon(event))) {
            return new Saving.Stale<>(new Change(newestAround(event, newest), event.patient()));
        }
        List<Fault> faults = gone.isEmpty() ? codeTaken(event) : gone;
        if (!faults.isEmpty()) {
            return new Saving.Refused<>(faults);
        }
        Optional<Procedure> before = event.entity() == Entity.PROCEDURE
                ? tables.procedures().find(new ProcedureId(event.row()))
                : Optional.empty();
        List<Event> placements = event.entity() == Entity.PROCEDURE
                ? tables.history().placements(event).stream()
                        .filter(placed ->
                                newest(Entity.ASSESSMENT, placed.row()).number() == placed.number())
                        .toList()
                : List.of();
        List<Event> ends = changesEnd(event)
                ? tables.history().endsGivenUp(event).stream()
                        .filter(one -> newest(Entity.PROCEDURE, one.row()).number() == one.number())
                        .toList()
                : List.of();
        ledger.undo(event);
        Written undone = ledger.written().getLast();
        placements.forEach(ledger::undo);
        ends.forEach(ledger::undo);
        before.filter(procedure -> tables.procedures().find(procedure.id()).isPresent())
                .ifPresent(procedure -> placeWhatCameSince(event, undone, procedure));
        return new Saving.Saved<>(new Change(undone.number(), undone.patient()), undone.number());
    }

    /** Whether something stands on an event, or in its way, though nobody touched its row since. */
    boolean isHeld(Event event) {
        return !patientGone(event).isEmpty()
                || builtUpon(event)
                || !codeTaken(event).isEmpty();
    }

    private boolean changesEnd(Event event) {
        return event.entity() == Entity.PROCEDURE && event.action() == Action.CHANGE;
    }

    /** A merge is taken back by splitting it, where nothing came after it that would have to be asked about; a split is not. */
    private Saving<Change> unmerge(Event event) {
        Optional<Splitting> splitting =
                tables.merges().find(event.number()).flatMap(merge -> Splitting.of(tables, catalogue, merge));
        if (splitting.isEmpty() || !splitting.get().plan().isUntouched()) {
            return new Saving.Stale<>(
                    new Change(newest(event.entity(), event.row()).number(), event.patient()));
        }
        List<Fault> faults = splitting.get().faults(Set.of());
        if (!faults.isEmpty()) {
            return new Saving.Refused<>(faults);
        }
        splitting.get().split(ledger, Set.of(), null);
        return new Saving.Saved<>(new Change(ledger.number(), null), ledger.number());
    }

    /** The other scores stand where they stood before the change; those recorded since never had a place before it. */
    private void placeWhatCameSince(Event event, Written undone, Procedure before) {
        Procedures.placeAnew(ledger, before, new Episodes(tables, now), null, one -> {
            long touched = newest(Entity.ASSESSMENT, one.id().value()).number();
            return touched > event.number() && touched < undone.number();
        });
    }

    private Event newest(Entity entity, long row) {
        return tables.history().of(entity, row).getLast();
    }

    /** Whether something was recorded that would vanish or make no sense any more. */
    private boolean builtUpon(Event event) {
        return switch (event.entity()) {
            case CLINIC -> event.action() == Action.CREATE;
            // What left the clinic cannot be fetched back.
            case EXPORT -> true;
            case ASSESSMENT -> homeless(event);
            case ATTEMPT -> attemptHomeless(event);
            case NUMBNESS -> numbnessHomeless(event);
            case SHEET -> sheetHomeless(event);
            case CATALOGUE_LINE -> catalogueBuiltUpon(event);
            // An import is taken back as a whole, by its own way; a kept mapping is changed, not taken back.
            case IMPORT_BATCH, IMPORT_MAPPING -> true;
            case PATIENT -> event.action() == Action.CREATE && isInUse(new PatientId(event.row()));
            case PROCEDURE -> procedureBuiltUpon(event, new ProcedureId(event.row()));
        };
    }

    private boolean isInUse(PatientId patient) {
        return !tables.procedures().of(patient).isEmpty()
                || !tables.numbness().of(patient).isEmpty()
                || !tables.merges().into(patient).isEmpty();
    }

    private boolean procedureBuiltUpon(Event event, ProcedureId id) {
        if (event.action() == Action.CREATE) {
            return !tables.assessments().of(id).isEmpty()
                    || !tables.sheets().of(id).isEmpty()
                    || !tables.attempts().of(id).isEmpty()
                    || !tables.numbness().of(id).isEmpty();
        }
        boolean becomesUndone = event.action() == Action.CHANGE
                && Coded.of(ProcedureStatus.class, text(event, "status")) != ProcedureStatus.DONE;
        return becomesUndone && Procedures.hasFollowUp(tables, id, baseline(id));
    }

    private String baseline(ProcedureId id) {
        return new Episodes(tables, now).find(tables, id).plan().baseline().id();
    }

    /** Whether an assessment would come back where none can be: its procedure is gone, or not done any more. */
    private boolean homeless(Event event) {
        if (event.action() == Action.CREATE || event.action() == Action.RESTORE) {
            return false;
        }
        ProcedureId id = new ProcedureId(Long.parseLong(text(event, "procedure")));
        if (tables.procedures().find(id).isEmpty()) {
            return true;
        }
        Episode episode = new Episodes(tables, now).find(tables, id);
        String baseline = episode.plan().baseline().id();
        return !episode.procedure().isDone()
                && !baseline.equals(tables.history().before(event, "timepoint"));
    }

    /** Whether an attempt would come back where none can be: attempts belong to what was done. */
    private boolean attemptHomeless(Event event) {
        boolean comesBack = event.action() != Action.CREATE && event.action() != Action.RESTORE;
        return comesBack
                && tables.procedures()
                        .find(attempt(event).procedure())
                        .filter(Procedure::isDone)
                        .isEmpty();
    }

    /** Whether an assessment of numbness would come back to a procedure that is gone, or not done any more. */
    private boolean numbnessHomeless(Event event) {
        return event.before() != null
                && event.action() != Action.RESTORE
                && numbnessBefore(event)
                        .filter(id -> tables.procedures()
                                .find(id)
                                .filter(Procedure::isDone)
                                .isEmpty())
                        .isPresent();
    }

    /**
     * Whether a sheet would come back to a procedure that is gone, or not done any more though it has to be, or to
     * where another one stands by now.
     */
    private boolean sheetHomeless(Event event) {
        if (event.action() == Action.CREATE || event.action() == Action.RESTORE) {
            return false;
        }
        Sheet sheet = sheet(event);
        Optional<Procedure> procedure = tables.procedures().find(sheet.procedure());
        return procedure.isEmpty()
                || (!procedure.get().isDone() && sheet.needsDone(baseline(sheet.procedure())))
                || (event.action() == Action.VOID
                        && tables.sheets().of(sheet.procedure()).stream()
                                .anyMatch(other -> other.takes(sheet.kind(), sheet.timepoint())));
    }

    /** Whether something was recorded with a line that would be gone, or the catalogue could not be read without it. */
    private boolean catalogueBuiltUpon(Event event) {
        CatalogueTable table = tables.catalogue();
        List<CatalogueRow> present = table.all();
        CatalogueRow row = table.after(event);
        List<CatalogueRow> others = ClinicCatalogue.readable(present).rows().stream()
                .filter(one -> !LineEditing.isSame(one, row))
                .toList();
        boolean goes = event.action() == Action.CREATE || event.action() == Action.RESTORE;
        if (goes && row.cells() != null && isUsed(row)) {
            return true;
        }
        if (event.action() == Action.VOID && present.stream().anyMatch(one -> LineEditing.isSame(one, row))) {
            return true;
        }
        try {
            return new ClinicCatalogue(goes ? others : LineEditing.with(others, table.before(event)))
                    .techniques()
                    .isEmpty();
        } catch (BrokenCatalogue needed) {
            return true;
        }
    }

    private boolean isUsed(CatalogueRow row) {
        CatalogueTable table = tables.catalogue();
        return switch (Coded.of(Chapter.class, row.chapter())) {
            case TECHNIQUES -> table.isTechniqueUsed(row.line());
            case FIELDS -> table.isFieldUsed(row.line());
            case OPTIONS -> table.isOptionUsed(row.line());
            case DRUGS -> ids(row).anyMatch(id -> table.isFieldUsed(MedicationFields.id(id, MedicationFields.CHANGE)));
            case CHECKS, LIMITS, CARE, SIGNS -> false;
        };
    }

    private static Stream<String> ids(CatalogueRow drug) {
        return ClinicCatalogue.ids(
                Chapter.DRUGS, drug.line(), Objects.requireNonNullElse(drug.cells(), Map.<String, String>of()))
                .stream();
    }

    private Sheet sheet(Event event) {
        return tables.sheets().findEvenVoided(new SheetId(event.row())).orElseThrow();
    }

    /** The procedure it belonged to before the event, where there was one. */
    private Optional<ProcedureId> numbnessBefore(Event event) {
        return Optional.ofNullable(tables.history().before(event, "procedure"))
                .map(id -> new ProcedureId(Long.parseLong(id)));
    }

    private Attempt attempt(Event event) {
        return tables.attempts().findEvenVoided(new AttemptId(event.row())).orElseThrow();
    }

    private String text(Event event, String column) {
        return Objects.requireNonNull(tables.history().before(event, column));
    }

    private long newestAround(Event event, Event newest) {
        @Nullable PatientId patient = event.patient();
        return newest.number() != event.number() || patient == null
                ? newest.number()
                : tables.history().newestOf(patient).map(Event::number).orElse(newest.number());
    }

    /** Whether what is taken back lies with a voided patient, or would go back to one: it would vanish unnoticed. */
    private List<Fault> patientGone(Event event) {
        return patients(event)
                .distinct()
                .filter(patient -> tables.patients().find(patient).isEmpty())
                .map(patient -> tables.patients().findEvenVoided(patient).orElseThrow())
                .map(patient -> Fault.of("patient", patient.displayName(), Problem.VOIDED))
                .toList();
    }

    /** With whom it lies now, and with whom it lay before the event. */
    private Stream<PatientId> patients(Event event) {
        return switch (event.entity()) {
            case CLINIC, PATIENT, CATALOGUE_LINE, EXPORT, IMPORT_BATCH, IMPORT_MAPPING -> Stream.empty();
            case PROCEDURE -> Stream.concat(Stream.ofNullable(event.patient()), Stream.ofNullable(event.fromPatient()));
            case NUMBNESS -> numbnessOf(event);
            case ASSESSMENT, ATTEMPT, SHEET ->
                procedures(event)
                        .map(id -> tables.procedures()
                                .findEvenVoided(id)
                                .orElseThrow()
                                .patient());
        };
    }

    private Stream<PatientId> numbnessOf(Event event) {
        PatientId now = tables.numbness()
                .findEvenVoided(new NumbnessId(event.row()))
                .orElseThrow()
                .patient();
        return event.before() == null
                ? Stream.of(now)
                : Stream.concat(
                        Stream.of(now),
                        numbnessBefore(event)
                                .map(id -> tables.procedures()
                                        .findEvenVoided(id)
                                        .orElseThrow()
                                        .patient())
                                .stream());
    }

    private Stream<ProcedureId> procedures(Event assessment) {
        if (assessment.entity() == Entity.ATTEMPT) {
            return Stream.of(attempt(assessment).procedure());
        }
        if (assessment.entity() == Entity.SHEET) {
            return Stream.of(sheet(assessment).procedure());
        }
        ProcedureId now = tables.assessments()
                .findEvenVoided(new AssessmentId(assessment.row()))
                .orElseThrow()
                .procedure();
        return assessment.before() == null
                ? Stream.of(now)
                : Stream.of(now, new ProcedureId(Long.parseLong(text(assessment, "procedure"))));
    }

    /** A patient's code comes back with the patient, or with an earlier state: somebody else may have it by now. */
    private List<Fault> codeTaken(Event event) {
        if (event.entity() != Entity.PATIENT || event.before() == null) {
            return List.of();
        }
        Reading reading = new Reading();
        Codes.refuseTaken(reading, tables, new PatientCode(text(event, "code")), new PatientId(event.row()));
        return reading.faults();
    }
}
