package org.paintrend.ui.patients;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.Editing;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a patient's form to the disk, with every question that may come up on it. */
final class PatientSaving extends Editing<Patient> {
    private final Workplace workplace;
    private final Words words;
    private final PatientModel model;
    private final Undo undo;
    private Runnable whenFaulty = () -> {};
    private String reason = "";

    PatientSaving(Workplace workplace, PatientModel model) {
        super(workplace, Patient::version, "patients.not-saved");
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.undo = new Undo(workplace, () -> {});
    }

    /** From now on it changes this patient instead of registering one. */
    void edit(Patient present) {
        begin(present);
        busy.set(false);
    }

    /** Called when something kept the form from being saved. */
    void whenFaulty(Runnable then) {
        whenFaulty = then;
    }

    /** A field was left: what is wrong with it may be said now. */
    void left(String field) {
        model.faults.left(field);
        check();
    }

    /** Something was typed: what was said to be wrong may be mended. */
    void corrected() {
        if (model.faults.isAnySaid()) {
            check();
        }
    }

    private void check() {
        PatientForm form = model.form();
        @Nullable Patient before = edited();
        workplace.tasks().latest(this, () -> workplace.clinic().patients().check(form, before), model.faults::found);
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
        @Nullable Patient before = edited();
        if (before != null) {
            change(before, saved);
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
            save(
                    () -> workplace.clinic().patients().register(form),
                    done -> ended(done, "registered", saved),
                    this::refused);
        }
    }

    /** Puts what is typed over the version somebody else saved, once both were seen; the reason given stands. */
    void saveOverTheirs(Consumer<Patient> saved) {
        overTheirs().ifPresent(before -> write(before, saved));
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
        long typedOver = version();
        String given = reason;
        save(
                () -> workplace.clinic().patients().change(before.id(), typedOver, form, given),
                done -> ended(done, "changed", saved),
                this::refused);
    }

    private void ended(Saving.Saved<Patient> done, String what, Consumer<Patient> saved) {
        model.faults.forget();
        String name = done.value().displayName();
        // Where saving leads to another screen, the message is told there: it would leave with this one.
        saved.accept(done.value());
        workplace
                .toasts()
                .say(
                        words.get("patients." + what, name),
                        () -> undo.takeBack(words.get("patients.undo." + what, name), done.change()));
    }

    private void refused(List<Fault> faults) {
        model.faults.refused(faults);
        whenFaulty.run();
    }
}
