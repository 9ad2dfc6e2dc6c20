package org.paintrend.ui.patients;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Change;
import org.paintrend.clinic.Clinic;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.Words;

/**
 * What the list of patients shows: search, group, technique and order, and the lines they leave. Reading and searching
 * run as tasks; of several searches only the latest is shown.
 */
final class PatientsModel {
    private final Clinic clinic;
    private final Words words;
    private final Tasks tasks;

    final StringProperty typed = new SimpleStringProperty("");
    final ObjectProperty<PatientFilter> filter = new SimpleObjectProperty<>(PatientFilter.ALL);
    final ObjectProperty<@Nullable String> technique = new SimpleObjectProperty<>(null);
    final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(new Sorting(PatientColumn.PATIENT, true));
    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NOTHING);

    private PatientIndex index = PatientIndex.EMPTY;
    private List<Technique> catalogue = List.of();
    private long changes;
    private volatile boolean left;

    /** The column the list is ordered by, and which way. */
    record Sorting(PatientColumn column, boolean ascending) {
        /** What a click on a column's head asks for. */
        Sorting clicked(PatientColumn clicked) {
            return new Sorting(clicked, clicked != column || !ascending);
        }
    }

    /**
     * What is on screen.
     *
     * @param read false until the first reading is done
     * @param all how many patients there are at all
     */
    record Shown(
            boolean read,
            int all,
            List<PatientLine> lines,
            Map<PatientFilter, Integer> counts,
            List<String> techniques) {
        static final Shown NOTHING = new Shown(false, 0, List.of(), Map.of(), List.of());

        /** Itself alone: whoever listens compares, and comparing 100,000 lines read anew would hold the window up. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    PatientsModel(Clinic clinic, Words words, Tasks tasks) {
        this.clinic = clinic;
        this.words = words;
        this.tasks = tasks;
        typed.addListener((observed, before, now) -> search());
        filter.addListener((observed, before, now) -> search());
        technique.addListener((observed, before, now) -> search());
        sorting.addListener((observed, before, now) -> sort());
    }

    /** Reads all patients again. */
    void read() {
        long before = changes;
        Sorting by = sorting.get();
        Comparator<PatientLine> order = order();
        whileHere(
                "patients.read",
                () -> new Reading(
                        PatientIndex.of(clinic.patients().all(), order),
                        clinic.procedures().techniques()),
                reading -> {
                    if (before == changes) {
                        catalogue = reading.catalogue();
                        arrange(reading.index(), by);
                    } else {
                        // Somebody saved while it was read: it may lack that.
                        read();
                    }
                });
    }

    /** The list is gone, and its clinic may be closed at any moment: what was begun for it counts no more. */
    void leave() {
        left = true;
    }

    /** Reads again what a change touched. */
    void changed(Change change) {
        @Nullable PatientId id = change.patient();
        if (id == null) {
            read();
            return;
        }
        changes++;
        whileHere(new Summary(id), () -> clinic.patients().summary(id), now -> show(index.with(id, now)));
    }

    /** The name of a technique of the catalogue in the user's language. */
    String techniqueName(@Nullable String id) {
        return catalogue.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.name(words.locale().getLanguage()))
                .orElse(id == null ? words.get("technique.unknown") : id);
    }

    /** Shows what was read in one order; sorts it first where another was asked for meanwhile. */
    private void arrange(PatientIndex read, Sorting by) {
        if (by.equals(sorting.get())) {
            show(read);
        } else {
            index = read;
            sort();
        }
    }

    private void sort() {
        PatientIndex unsorted = index;
        Comparator<PatientLine> order = order();
        whileHere("patients.sort", () -> unsorted.sorted(order), sorted -> {
            if (index == unsorted) {
                show(sorted);
            } else {
                // Somebody saved while it was sorted: sort what is there now.
                sort();
            }
        });
    }

    private void show(PatientIndex next) {
        index = next;
        search();
    }

    private void search() {
        PatientIndex searched = index;
        String query = typed.get();
        PatientFilter group = filter.get();
        @Nullable String by = technique.get();
        whileHere(
                "patients.search",
                () -> new Shown(
                        true,
                        searched.size(),
                        searched.find(query, group, by),
                        searched.counts(),
                        searched.techniques()),
                shown::set);
    }

    private <T> void whileHere(Object key, Callable<T> work, Consumer<T> then) {
        tasks.latest(
                key,
                () -> {
                    try {
                        return Optional.of(work.call());
                    } catch (Exception failure) {
                        if (left) {
                            return Optional.<T>empty();
                        }
                        throw failure;
                    }
                },
                found -> found.filter(result -> !left).ifPresent(then));
    }

    private Comparator<PatientLine> order() {
        return sorting.get().column().order(words.locale(), sorting.get().ascending());
    }

    /** Of several readings of one patient only the latest counts. */
    private record Summary(PatientId id) {}

    private record Reading(PatientIndex index, List<Technique> catalogue) {}
}
