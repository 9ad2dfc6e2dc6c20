package org.paintrend.ui.cohort;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Change;
import org.paintrend.clinic.CohortReview;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.Tasks;

/**
 * What the cohort shows: what somebody chose, and what that leaves of the courses. Reading and computing run as tasks; of
 * several only the latest is shown.
 */
final class CohortModel {
    final ObjectProperty<CohortChoice> choice;
    final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>(this, "shown");
    final BooleanProperty reading = new SimpleBooleanProperty(this, "reading");

    private final CohortReview review;
    private final Tasks tasks;
    private final ChartSource charts;
    private CohortReview.@Nullable Material material;
    private long changes;
    private volatile double part;
    private volatile boolean left;

    CohortModel(CohortReview review, Tasks tasks, ChartSource charts, CohortChoice first) {
        this.review = review;
        this.tasks = tasks;
        this.charts = charts;
        choice = new SimpleObjectProperty<>(this, "choice", first);
        choice.addListener((observed, before, now) -> show());
    }

    /** Chooses something else. */
    void choose(UnaryOperator<CohortChoice> change) {
        choice.set(change.apply(choice.get()));
    }

    /** Reads everything again; what is shown stays until then. */
    void read() {
        long before = changes;
        part = 0;
        reading.set(true);
        whileHere("cohort.read", () -> review.read(this::reached), read -> {
            if (before == changes) {
                reading.set(false);
                material = read;
                show();
            } else {
                // Somebody saved while it was read: it may lack that.
                read();
            }
        });
    }

    /** How much is read, from 0 to 1. */
    double part() {
        return part;
    }

    /** Reads again what a change touched. */
    void changed(Change change) {
        @Nullable PatientId id = change.patient();
        if (id == null) {
            changes++;
            read();
            return;
        }
        changes++;
        if (!reading.get()) {
            whileHere(new One(id), () -> review.read(id), now -> {
                if (material != null) {
                    material = material.with(id, now);
                    show();
                }
            });
        }
    }

    /** The screen is gone, and its clinic may be closed at any moment: what was begun for it counts no more. */
    void leave() {
        left = true;
    }

    private void show() {
        CohortReview.@Nullable Material of = material;
        if (of != null) {
            CohortChoice wanted = choice.get();
            @Nullable Shown before = shown.get();
            whileHere("cohort.show", () -> Shown.of(of, wanted, before, charts), shown::set);
        }
    }

    private void reached(int done, int all) {
        if (left) {
            throw new CancellationException("nobody waits for it any more");
        }
        part = (double) done / all;
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

    /** Of several readings of one patient only the latest counts. */
    private record One(PatientId id) {}
}
