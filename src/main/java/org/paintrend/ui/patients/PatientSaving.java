package org.paintrend.ui.patients;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a patient's form to the disk, with every question that may come up on it. */
final class PatientSaving {
    private final Workplace workplace;
    private final Words words;
    private final PatientModel model;
    private final Undo undo;
    private @Nullable Patient edited;
    private long version;
    private boolean saving;
    private String reason = "";
    private @Nullable Patient theirs;
    private Consumer<Saving.Stale<Patient>> whenStale = stale -> {};

    /**
     * While it is under way, waits for the patient or for an answer, so that a second click saves nothing twice.
     */
    final BooleanProperty busy = new SimpleBooleanProperty(false);

    PatientSaving(Workplace workplace, PatientModel model) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.undo = new Undo(workplace, () -> {});
    }

    /** From now on it changes this patient instead of registering one. */
    void edit(Patient present) {
        edited = present;
        version = present.version();
        busy.set(false);
    }

    /** Called instead of saving when somebody else changed or voided the patient meanwhile. */
    void whenStale(Consumer<Saving.Stale<Patient>> then) {
        whenStale = then;
    }

    /** The version of the patient as saved; 0 for a new one. */
    long savedVersion() {
        return edited == null ? 0 : edited.version();
    }

    /** The version that what is typed is based on. */
    long version() {
        return version;
    }

    /** What is typed is based on this version; where somebody saved since, saving asks which is right. */
    void basedOn(long typedOver) {
        version = typedOver;
    }

    /** Whether something is on its way to the disk; waiting for the patient to change is not. */
    boolean isSaving() {
        return saving;
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
        if (edited != null) {
            change(edited, saved);
            return;
        }
        PatientForm form = model.form();
        start(() -> workplace.clinic().patients().resembling(form), found -> {
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

    /** Puts what is typed over the version somebody else saved, once both were seen; the reason given stands. */
    void saveOverTheirs(Consumer<Patient> saved) {
        if (theirs != null) {
            Patient before = theirs;
            theirs = null;
            version = before.version();
            write(before, saved);
        }
    }

    /** Nothing was chosen; saving again will ask again. */
    void backToForm() {
        theirs = null;
        busy.set(false);
    }

    private void change(Patient before, Consumer<Patient> saved) {
        workplace
                .ports()
                .reason(words.get("patients.change.title"), words.get("patients.change.text"), words.get("common.save"))
                .ifPresent(given -> {
                    reason = given;
                    write(before, saved);
                });
    }

    private void write(Patient before, Consumer<Patient> saved) {
        PatientForm form = model.form();
        long typedOver = version;
        String given = reason;
        start(
                () -> workplace.clinic().patients().change(before.id(), typedOver, form, given),
                saving -> ended(saving, "changed", saved));
    }

    private <T> void start(Callable<T> work, Consumer<T> then) {
        busy.set(true);
        saving = true;
        workplace
                .tasks()
                .run(
                        work,
                        result -> {
                            released();
                            then.accept(result);
                        },
                        this::failed);
    }

    private void released() {
        saving = false;
        busy.set(false);
    }

    /** Only a disk that refuses is told here; anything else is a defect and belongs in the error window. */
    private void failed(Exception failure) {
        released();
        if (!(failure instanceof NotSaved)) {
            throw new IllegalStateException("the patient was not saved", failure);
        }
        workplace.toasts().warn(words.get("patients.not-saved"));
    }

    private void ended(Saving<Patient> saving, String what, Consumer<Patient> saved) {
        switch (saving) {
            case Saving.Saved<Patient>(Patient patient, long change) -> {
                model.faults.set(List.of());
                String name = patient.displayName();
                // Where saving leads to another screen, the message is told there: it would leave with this one.
                saved.accept(patient);
                workplace
                        .toasts()
                        .say(
                                words.get("patients." + what, name),
                                () -> undo.takeBack(words.get("patients.undo." + what, name), change));
            }
            case Saving.Refused<Patient>(var faults) -> model.faults.set(faults);
            case Saving.Stale<Patient> stale -> stale(stale);
        }
    }

    /** Somebody else saved meanwhile: nothing is overwritten unless it is said which of both is meant. */
    private void stale(Saving.Stale<Patient> stale) {
        busy.set(true);
        theirs = stale.voided() ? null : stale.theirs();
        whenStale.accept(stale);
    }
}
