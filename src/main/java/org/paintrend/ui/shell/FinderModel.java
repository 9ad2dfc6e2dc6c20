package org.paintrend.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.LeadsTo;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Tasks;

/** Finds a patient or a command by a few letters. The names are read once and again after a change, never while typing. */
final class FinderModel {
    private static final int MOST_PATIENTS = 8;

    /** What it needs of the world. */
    interface Sources {
        List<PatientSummary> patients();

        /** Records that are part of another one by now. */
        List<LeadsTo> merged();

        List<Shortcut> commands();

        void show(PatientId patient);
    }

    private final Tasks tasks;
    private final Sources sources;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
    private volatile boolean stale = true;
    private volatile boolean left;
    private List<Hit.OfPatient> names = List.of();
    private boolean searching;
    private @Nullable Runnable whenFound;

    FinderModel(Tasks tasks, Sources sources) {
        this.tasks = tasks;
        this.sources = sources;
        query.addListener((observed, before, now) -> find());
    }

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    IntegerProperty chosenProperty() {
        return chosen;
    }

    /** The names changed: read them again before the next search. May be called on any thread. */
    void forgetNames() {
        stale = true;
    }

    /** Begins a search. */
    void open() {
        query.set("");
        find();
        if (stale) {
            stale = false;
            tasks.latest(this, this::readNames, found -> {
                names = found;
                find();
            });
        }
    }

    /** The clinic is being closed: what is still being read may fail then, and is of no use to anybody. */
    void leave() {
        left = true;
    }

    private List<Hit.OfPatient> readNames() {
        try {
            return Stream.concat(
                            sources.patients().stream().map(Hit.OfPatient::of),
                            sources.merged().stream().map(Hit.OfPatient::of))
                    .toList();
        } catch (RuntimeException failure) {
            if (left) {
                return List.of();
            }
            throw failure;
        }
    }

    /** Moves the choice down, or up by a negative number, around the ends. */
    void move(int by) {
        if (!hits.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, hits.size()));
        }
    }

    /** Hands over the choice among what the query as it stands finds: now, or once that is found. */
    void choose(Consumer<@Nullable Hit> then) {
        if (searching) {
            whenFound = () -> then.accept(choice());
        } else {
            then.accept(choice());
        }
    }

    /** What would be done now; null when nothing was found. */
    @Nullable
    Hit choice() {
        return chosen.get() < hits.size() ? hits.get(chosen.get()) : null;
    }

    /** Goes to a patient or runs a command. */
    void go(Hit hit) {
        switch (hit) {
            case Hit.OfPatient patient -> sources.show(patient.id());
            case Hit.OfCommand command -> command.command().action().run();
        }
    }

    private void find() {
        String typed = query.get();
        List<Hit.OfPatient> among = typed.isBlank() ? List.of() : names;
        List<Shortcut> commands = sources.commands();
        whenFound = null;
        if (among.isEmpty()) {
            show(Hit.matching(among, commands, typed, MOST_PATIENTS));
        } else {
            searching = true;
            tasks.latest(query, () -> Hit.matching(among, commands, typed, MOST_PATIENTS), found -> {
                if (typed.equals(query.get())) {
                    show(found);
                }
            });
        }
    }

    private void show(List<Hit> found) {
        searching = false;
        chosen.set(0);
        hits.setAll(found);
        @Nullable Runnable waiting = whenFound;
        whenFound = null;
        if (waiting != null) {
            waiting.run();
        }
    }
}
