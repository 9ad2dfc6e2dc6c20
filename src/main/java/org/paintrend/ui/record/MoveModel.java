package org.paintrend.ui.record;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Patients;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Tasks;

/** Where something that was entered in the wrong place belongs: a patient, and for scores one of the procedures. */
final class MoveModel {
    final PatientSearch search;
    final ObjectProperty<@Nullable Patient> patient = new SimpleObjectProperty<>(this, "patient");
    final ObservableList<Procedure> procedures = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Procedure> procedure = new SimpleObjectProperty<>(this, "procedure");
    final StringProperty reason = new SimpleStringProperty(this, "reason", "");

    private final Patients source;
    private final Tasks tasks;
    private final boolean toProcedure;
    private final ProcedureId fromProcedure;
    private List<Episode> episodes = List.of();

    /**
     * Reads the patients.
     *
     * @param from what it belongs to now; never offered
     * @param toProcedure whether a procedure has to be chosen as well
     */
    MoveModel(Patients source, Tasks tasks, Procedure from, boolean toProcedure) {
        this.source = source;
        this.tasks = tasks;
        this.search =
                new PatientSearch(source, tasks, one -> toProcedure || !one.id().equals(from.patient()), one -> false);
        this.fromProcedure = from.id();
        this.toProcedure = toProcedure;
        patient.subscribe(this::readProcedures);
    }

    /** Reads the patients to choose from. */
    void open() {
        search.open();
    }

    /** Whether everything needed was chosen and a reason is given. */
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> patient.get() != null
                        && (!toProcedure || procedure.get() != null)
                        && !reason.get().isBlank(),
                patient,
                procedure,
                reason);
    }

    /** The episode of the procedure that was chosen; empty while none is. */
    Optional<Episode> target() {
        @Nullable Procedure chosen = procedure.get();
        return episodes.stream().filter(one -> one.procedure().equals(chosen)).findFirst();
    }

    private void readProcedures() {
        procedure.set(null);
        procedures.clear();
        @Nullable Patient chosen = patient.get();
        if (chosen != null && toProcedure) {
            tasks.latest(
                    this,
                    () -> source.record(chosen.id())
                            .map(PatientRecord::episodes)
                            .orElse(List.of()),
                    this::offer);
        }
    }

    private void offer(List<Episode> read) {
        episodes = read;
        procedures.setAll(episodes.stream()
                .filter(one -> one.leader() == null)
                .map(Episode::procedure)
                .filter(one ->
                        one.status() != ProcedureStatus.CANCELLED && !one.id().equals(fromProcedure))
                .toList()
                .reversed());
        if (procedures.size() == 1) {
            procedure.set(procedures.getFirst());
        }
    }
}
