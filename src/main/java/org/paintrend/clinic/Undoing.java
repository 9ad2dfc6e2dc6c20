package org.paintrend.clinic;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.store.Action;
import org.paintrend.store.Entity;
import org.paintrend.store.Event;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;
import org.paintrend.store.Written;

/** Takes one change back, where nothing was built on it since. */
final class Undoing {
    private final Ledger ledger;
    private final Tables tables;
    private final Instant now;

    Undoing(Ledger ledger, Instant now) {
        this.ledger = ledger;
        this.tables = ledger.tables();
        this.now = now;
    }

    Saving<Change> undo(long number) {
        Event event = tables.history()
                .find(number)
                .orElseThrow(() -> new NoSuchElementException("there is no change " + number));
        Event newest = tables.history().of(event.entity(), event.row()).getLast();
        if (newest.number() != number || builtUpon(event)) {
            return new Saving.Stale<>(new Change(newestAround(event, newest), event.patient()));
        }
        List<Fault> faults = codeTaken(event);
        if (!faults.isEmpty()) {
            return new Saving.Refused<>(faults);
        }
        Optional<Procedure> before = event.entity() == Entity.PROCEDURE
                ? tables.procedures().find(new ProcedureId(event.row()))
                : Optional.empty();
        ledger.undo(event);
        Written undone = ledger.written().getLast();
        before.filter(procedure -> tables.procedures().find(procedure.id()).isPresent())
                .ifPresent(procedure -> Procedures.placeAnew(ledger, procedure, new Episodes(tables, now), null));
        return new Saving.Saved<>(new Change(undone.number(), undone.patient()), undone.number());
    }

    /** Whether something was recorded that would vanish or make no sense any more. */
    private boolean builtUpon(Event event) {
        return switch (event.entity()) {
            case CLINIC, ASSESSMENT -> event.entity() == Entity.CLINIC && event.action() == Action.CREATE;
            case PATIENT ->
                event.action() == Action.CREATE
                        && !tables.procedures().of(new PatientId(event.row())).isEmpty();
            case PROCEDURE -> procedureBuiltUpon(event, new ProcedureId(event.row()));
        };
    }

    private boolean procedureBuiltUpon(Event event, ProcedureId id) {
        if (event.action() == Action.CREATE) {
            return !tables.assessments().of(id).isEmpty();
        }
        boolean becomesUndone = event.action() == Action.CHANGE
                && Coded.of(ProcedureStatus.class, tables.history().before(event, "status")) != ProcedureStatus.DONE;
        return becomesUndone
                && Procedures.hasFollowUp(
                        tables,
                        id,
                        new Episodes(tables, now)
                                .find(tables, id)
                                .plan()
                                .baseline()
                                .id());
    }

    private long newestAround(Event event, Event newest) {
        @Nullable PatientId patient = event.patient();
        return newest.number() != event.number() || patient == null
                ? newest.number()
                : tables.history().newestOf(patient).map(Event::number).orElse(newest.number());
    }

    /** A patient's code comes back with the patient, or with an earlier state: somebody else may have it by now. */
    private List<Fault> codeTaken(Event event) {
        if (event.entity() != Entity.PATIENT || event.before() == null) {
            return List.of();
        }
        PatientCode code = new PatientCode(tables.history().before(event, "code"));
        return tables.patients()
                .withCode(code)
                .filter(other -> other.id().value() != event.row())
                .map(other -> List.of(taken(code, other)))
                .orElse(List.of());
    }

    private static Fault taken(PatientCode code, Patient other) {
        return code.equals(other.code())
                ? Fault.of("code", code.value(), Problem.TAKEN, other.displayName())
                : Fault.of("code", code.value(), Problem.DIFFERS_IN_CASE, other.code());
    }
}
