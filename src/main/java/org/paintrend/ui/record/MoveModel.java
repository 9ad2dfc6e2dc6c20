package org.paintrend.ui.record;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.clinic.Patients;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.SearchText;
import org.paintrend.ui.common.Tasks;

/** Where something that was entered in the wrong place belongs: a patient, and for scores one of the procedures. */
final class MoveModel {
    /** As many patients as somebody can take in; a longer query narrows them. */
    static final int MOST = 30;

    final StringProperty query = new SimpleStringProperty(this, "query", "");
    final ObservableList<Patient> patients = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Patient> patient = new SimpleObjectProperty<>(this, "patient");
    final ObservableList<Procedure> procedures = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Procedure> procedure = new SimpleObjectProperty<>(this, "procedure");
    final StringProperty reason = new SimpleStringProperty(this, "reason", "");

    /** Whether the patients were read, so that an empty list says something. */
    final BooleanProperty known = new SimpleBooleanProperty(this, "known");

    private final Patients source;
    private final Tasks tasks;
    private final boolean toProcedure;
    private final PatientId fromPatient;
    private final ProcedureId fromProcedure;
    private final Object search = new Object();
    private List<Candidate> all = List.of();
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
        this.fromPatient = from.patient();
        this.fromProcedure = from.id();
        this.toProcedure = toProcedure;
        query.subscribe(this::search);
        patient.subscribe(this::readProcedures);
    }

    /** Reads the patients to choose from. */
    void open() {
        tasks.latest(
                query,
                () -> source.all().stream()
                        .map(PatientSummary::patient)
                        .filter(one -> toProcedure || !one.id().equals(fromPatient))
                        .map(Candidate::of)
                        .toList(),
                read -> {
                    all = read;
                    search();
                    known.set(true);
                });
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

    private void search() {
        String typed = query.get();
        List<Candidate> among = all;
        tasks.latest(search, () -> matching(among, typed), patients::setAll);
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

    private static List<Patient> matching(List<Candidate> among, String typed) {
        var query = SearchText.Query.of(typed);
        return among.stream()
                .filter(one -> query.matches(one.searched()))
                .limit(MOST)
                .map(Candidate::patient)
                .toList();
    }

    /** A patient with the text the search looks through. */
    private record Candidate(Patient patient, String searched) {
        static Candidate of(Patient patient) {
            return new Candidate(
                    patient,
                    SearchText.searchable(
                            patient.displayName() + " " + patient.code().value()));
        }
    }
}
