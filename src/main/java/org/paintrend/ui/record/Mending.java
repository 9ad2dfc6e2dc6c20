package org.paintrend.ui.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.MergePlan;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.SplitPlan;
import org.paintrend.clinic.Stands;
import org.paintrend.domain.Fault;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Clinical;
import org.paintrend.words.SavedScores;
import org.paintrend.words.Words;

/** The ways back from a mistake: move, void, merge and split, each with a reason, told in a toast. */
final class Mending {
    private final Workplace workplace;
    private final Clinic clinic;
    private final Words words;
    private final Clinical clinical;
    private final Runnable refresh;
    private final Undo undo;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    /** @param refresh shows the present state; called whenever something was, or had been, changed */
    Mending(Workplace workplace, Runnable refresh) {
        this.workplace = workplace;
        this.clinic = workplace.clinic();
        this.words = workplace.words();
        this.clinical = new Clinical(words);
        this.refresh = refresh;
        this.undo = new Undo(workplace, refresh);
    }

    /** Whether something is on its way to the disk; until it ended nothing else is begun. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Voids an assessment, once somebody gave a reason. */
    void voidAssessment(Episode episode, Assessment one) {
        withReason(
                "record.void-assessment",
                new SavedScores(words).dated(episode, one),
                reason -> save(
                        () -> clinic.assessments().voidAssessment(one.id(), one.version(), reason),
                        words.get("record.void-assessment.done"),
                        words.get("record.void-assessment.undo", new SavedScores(words).name(episode, one)),
                        () -> {}));
    }

    /**
     * Voids a procedure with its assessments, once somebody gave a reason.
     *
     * @param name what it is called there
     */
    void voidProcedure(Procedure one, String name) {
        withReason(
                "record.void-procedure",
                name,
                reason -> save(
                        () -> clinic.procedures().voidProcedure(one.id(), one.version(), reason),
                        words.get("record.void-procedure.done"),
                        words.get("record.void-procedure.undo"),
                        () -> {}));
    }

    /**
     * Calls a planned procedure off, once somebody gave the reason.
     *
     * @param name what it is called there
     */
    void cancelProcedure(Procedure one, String name) {
        withReason(
                "record.cancel",
                name,
                "record.cancel.confirm",
                reason -> save(
                        () -> clinic.procedures().cancel(one.id(), one.version(), reason),
                        words.get("record.cancel.done"),
                        words.get("record.cancel.undo"),
                        () -> {}));
    }

    /** Voids a patient with everything under it, once somebody gave a reason, and goes back to the list. */
    void voidPatient(Patient one) {
        withReason(
                "record.void-patient",
                words.get(
                        "record.move.patient-line",
                        one.displayName(),
                        one.code().value()),
                reason -> save(
                        () -> clinic.patients().voidPatient(one.id(), one.version(), reason),
                        words.get("record.void-patient.done"),
                        words.get("record.void-patient.undo", one.displayName()),
                        workplace.navigator()::showPatients));
    }

    /**
     * Voids an assessment of numbness, once somebody gave a reason.
     *
     * @param name what it is called there
     */
    void voidNumbness(Numbness one, String name, Runnable then) {
        withReason(
                "numbness.void",
                name,
                reason -> save(
                        () -> clinic.numbness().voidAssessment(one.id(), one.version(), reason),
                        words.get("numbness.void.done"),
                        words.get("numbness.void.undo"),
                        then));
    }

    /**
     * Lets a course that was ended go on, once somebody gave a reason.
     *
     * @param name what its procedure is called there
     */
    void continueCourse(Procedure one, String name) {
        withReason(
                "record.continue-course",
                name,
                "record.continue-course.confirm",
                reason -> save(
                        () -> clinic.procedures().continueCourse(one.id(), one.version(), reason),
                        words.get("record.continue-course.done"),
                        words.get("record.continue-course.undo"),
                        () -> {}));
    }

    /**
     * Moves an assessment to another procedure.
     *
     * @param what the scores in words, and {@code where} the procedure they go to
     */
    void moveAssessment(Assessment one, ProcedureId to, String reason, String what, String where, Runnable then) {
        save(
                () -> clinic.assessments().move(one.id(), one.version(), to, reason),
                words.get("record.move.done", what, where),
                words.get("record.move.undo", what),
                then);
    }

    /**
     * Moves a procedure with its assessments to another patient.
     *
     * @param what the procedure in words, and {@code where} the patient it goes to
     */
    void moveProcedure(Procedure one, PatientId to, String reason, String what, String where, Runnable then) {
        save(
                () -> clinic.procedures().move(one.id(), one.version(), to, reason),
                words.get("record.move.done", what, where),
                words.get("record.move.undo", what),
                then);
    }

    /**
     * Merges two records of one person.
     *
     * @param refused told what kept it from being done
     */
    void merge(
            MergePlan plan, Map<String, Stands> stands, String reason, Consumer<List<Fault>> refused, Runnable then) {
        String what = plan.goes().code().value();
        save(
                () -> clinic.merging().merge(plan, stands, reason),
                words.get("record.merge.done", what, plan.stays().code().value()),
                words.get("record.merge.undo", what, plan.stays().code().value()),
                refused,
                then);
    }

    /**
     * Splits a merged record off again; there is no way back but to merge it anew.
     *
     * @param also the numbers of what came since and goes with it
     * @param refused told what kept it from being done
     */
    void split(SplitPlan plan, Set<Long> also, String reason, Consumer<List<Fault>> refused, Runnable then) {
        String done = words.get(
                "record.split.done",
                plan.goes().displayName(),
                plan.goes().code().value());
        run(() -> clinic.merging().split(plan, also, reason), refused, saved -> {
            then.run();
            workplace.toasts().say(done);
        });
    }

    /**
     * Tells that something is on disk now, with the way back.
     *
     * @param what names the change when it was taken back
     */
    void done(String text, String what, long change) {
        workplace.toasts().say(text, () -> undo.takeBack(what, change));
    }

    private void withReason(String key, String what, Consumer<String> then) {
        withReason(key, what, "record.void.confirm", then);
    }

    private void withReason(String key, String what, String confirm, Consumer<String> then) {
        workplace
                .ports()
                .reason(words.get(key + ".title"), what + "\n\n" + words.get(key + ".text"), words.get(confirm))
                .ifPresent(then);
    }

    private <T> void save(Supplier<Saving<T>> change, String done, String what, Runnable then) {
        save(change, done, what, this::warn, then);
    }

    private <T> void save(
            Supplier<Saving<T>> change, String done, String what, Consumer<List<Fault>> refused, Runnable then) {
        run(change, refused, saved -> {
            // Where this leads to another screen, the message is told there: it would leave with this one.
            then.run();
            done(done, what, saved.change());
        });
    }

    private <T> void run(Supplier<Saving<T>> change, Consumer<List<Fault>> refused, Consumer<Saving.Saved<T>> saved) {
        if (!busy.get()) {
            busy.set(true);
            workplace.tasks().run(change::get, saving -> ended(saving, refused, saved), this::failed);
        }
    }

    private <T> void ended(Saving<T> saving, Consumer<List<Fault>> refused, Consumer<Saving.Saved<T>> then) {
        busy.set(false);
        switch (saving) {
            case Saving.Saved<T> saved -> then.accept(saved);
            case Saving.Refused<T> no -> refused.accept(no.faults());
            case Saving.Stale<T> stale -> workplace.toasts().warn(words.get("record.stale"));
        }
        refresh.run();
    }

    private void warn(List<Fault> faults) {
        faults.stream()
                .findFirst()
                .ifPresent((Fault fault) -> workplace.toasts().warn(clinical.fieldFault(fault)));
    }

    /** Only a disk that refuses is told here; anything else is a defect and belongs in the error window. */
    private void failed(Exception failure) {
        busy.set(false);
        if (!(failure instanceof NotSaved)) {
            throw new IllegalStateException("the change was not saved", failure);
        }
        workplace.toasts().warn(words.get("record.not-saved"));
    }
}
