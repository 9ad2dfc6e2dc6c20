package org.paintrend.ui.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.MergePlan;
import org.paintrend.clinic.Stands;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.FieldFaults;
import org.paintrend.ui.common.Tasks;

/** Two records of one person, which of them stays, and what stands where they differ. */
final class MergeModel {
    final PatientSearch search;
    final ObjectProperty<@Nullable Patient> other = new SimpleObjectProperty<>(this, "other");
    final BooleanProperty otherStays = new SimpleBooleanProperty(this, "otherStays");
    final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    final FieldFaults faults = new FieldFaults();

    private final Clinic clinic;
    private final Tasks tasks;
    private final Holding own;
    private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>(this, "pair");
    private final Map<String, Stands> stands = new HashMap<>();
    private @Nullable Holding found;

    /** A record with how much there is in it. */
    record Holding(Patient patient, int procedures, int numbness) {}

    /** Both records, once the other one was read. */
    record Pair(Holding stays, Holding goes, MergePlan plan) {}

    /** @param shown the record it begins at */
    MergeModel(Clinic clinic, Tasks tasks, RecordModel.Shown shown) {
        this.clinic = clinic;
        this.tasks = tasks;
        Patient patient = shown.record().patient();
        this.own = new Holding(
                patient, shown.record().episodes().size(), shown.numbness().size());
        this.search = new PatientSearch(
                clinic.patients(),
                tasks,
                one -> !one.id().equals(patient.id()),
                one -> one.identity().resembles(patient.identity()));
        other.subscribe(this::read);
        otherStays.subscribe(this::arrange);
    }

    /** The record it begins at. */
    Holding own() {
        return own;
    }

    /** Both records, absent until the other one was chosen and read. */
    ReadOnlyObjectProperty<@Nullable Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    /** What was chosen where the two differ, by the key of the field. */
    Map<String, Stands> stands() {
        return Map.copyOf(stands);
    }

    void choose(String key, Stands chosen) {
        stands.put(key, chosen);
    }

    /** Whether both records are known and a reason is given. */
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> pair.get() != null && !reason.get().isBlank(), pair, reason);
    }

    private void read() {
        found = null;
        arrange();
        @Nullable Patient chosen = other.get();
        if (chosen != null) {
            tasks.latest(this, () -> holding(chosen), read -> {
                // By now another one may be chosen, or none.
                if (chosen.equals(other.get())) {
                    found = read.orElse(null);
                    arrange();
                }
            });
        }
    }

    private Optional<Holding> holding(Patient chosen) {
        return clinic.patients()
                .record(chosen.id())
                .map(record -> new Holding(
                        record.patient(),
                        record.episodes().size(),
                        clinic.numbness().of(chosen.id()).size()));
    }

    /** What was chosen was chosen for these two: of another pair nothing is. */
    private void arrange() {
        stands.clear();
        faults.found(List.of());
        @Nullable Holding there = found;
        if (there == null) {
            pair.set(null);
            return;
        }
        Holding stays = otherStays.get() ? there : own;
        Holding goes = otherStays.get() ? own : there;
        pair.set(new Pair(stays, goes, MergePlan.of(stays.patient(), goes.patient())));
    }
}
