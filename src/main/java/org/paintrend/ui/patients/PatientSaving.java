package org.paintrend.ui.patients;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a patient's form to the disk, with every question that may come up on it. */
final class PatientSaving {
    private final Workplace workplace;
    private final Words words;
    private final PatientModel model;
    private @Nullable Patient edited;

    /** While it is under way, so that a second click saves nothing twice. */
    final BooleanProperty busy = new SimpleBooleanProperty(false);

    PatientSaving(Workplace workplace, PatientModel model) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
    }

    /** From now on it changes this patient instead of registering one. */
    void edit(Patient present) {
        edited = present;
        busy.set(false);
    }

    /** Waits for the patient that will be changed; until then nothing can be saved. */
    void awaitPatient() {
        busy.set(true);
    }

    /**
     * Saves the form.
     *
     * @param alike asked when somebody with the same family name and birth date is there already
     * @param saved called when it is on disk
     */
    void save(Consumer<List<Patient>> alike, Consumer<Patient> saved) {
        if (busy.get()) {
            return;
        }
        PatientForm form = model.form();
        if (edited != null) {
            change(edited, form, saved);
            return;
        }
        start(() -> workplace.clinic().patients().resembling(form), found -> {
            busy.set(false);
            if (found.isEmpty()) {
                register(saved);
            } else {
                alike.accept(found);
            }
        });
    }

    /** Saves a new patient although somebody resembles them: twins. */
    void register(Consumer<Patient> saved) {
        if (!busy.get()) {
            PatientForm form = model.form();
            start(() -> workplace.clinic().patients().register(form), saving -> ended(saving, "registered", saved));
        }
    }

    private void change(Patient before, PatientForm form, Consumer<Patient> saved) {
        workplace
                .ports()
                .reason(words.get("patients.change.title"), words.get("patients.change.text"))
                .ifPresent(reason -> start(
                        () -> workplace.clinic().patients().change(before.id(), before.version(), form, reason),
                        saving -> ended(saving, "changed", saved)));
    }

    private <T> void start(Callable<T> work, Consumer<T> then) {
        busy.set(true);
        workplace.tasks().run(work, then, failure -> {
            busy.set(false);
            workplace.toasts().warn(words.get("patients.not-saved"));
        });
    }

    private void ended(Saving<Patient> saving, String what, Consumer<Patient> saved) {
        busy.set(false);
        switch (saving) {
            case Saving.Saved<Patient>(Patient patient, long change) -> {
                model.faults.set(List.of());
                workplace
                        .toasts()
                        .say(
                                words.get("patients." + what, patient.displayName()),
                                () -> workplace
                                        .tasks()
                                        .run(() -> workplace.clinic().undo(change), undone -> {}));
                saved.accept(patient);
            }
            case Saving.Refused<Patient>(var faults) -> model.faults.set(faults);
            case Saving.Stale<Patient> stale -> chooseBetween(stale.theirs(), saved);
        }
    }

    /** Somebody else saved meanwhile: nothing is overwritten unless it is said which of both is meant. */
    private void chooseBetween(Patient theirs, Consumer<Patient> saved) {
        workplace
                .ports()
                .ask(
                        words.get("patients.stale.title"),
                        words.get(
                                "patients.stale.text",
                                theirs.displayName(),
                                theirs.code().value()),
                        List.of(words.get("patients.stale.mine"), words.get("patients.stale.theirs")))
                .ifPresent(answer -> {
                    edited = theirs;
                    if (answer == 0) {
                        change(theirs, model.form(), saved);
                    } else {
                        model.show(theirs);
                    }
                });
    }
}
