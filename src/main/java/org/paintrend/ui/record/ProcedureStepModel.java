package org.paintrend.ui.record;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PlannedPreview;
import org.paintrend.clinic.ProcedureTimeForm;
import org.paintrend.clinic.Procedures;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Problem;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Editing;
import org.paintrend.ui.common.FieldFaults;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.TimeText;

/**
 * When a planned procedure was done, or a cancelled one is planned again. It starts empty: what was planned is no fact
 * until somebody says so.
 */
final class ProcedureStepModel extends Editing<Procedure> {
    /** The step that is taken. */
    enum Step {
        DONE,
        PLAN_AGAIN
    }

    final StringProperty date = new SimpleStringProperty(this, "date", "");
    final StringProperty time = new SimpleStringProperty(this, "time", "");
    final ObjectProperty<@Nullable Boolean> laterOfTwo = new SimpleObjectProperty<>(this, "laterOfTwo");
    final FieldFaults faults = new FieldFaults();

    private final ReadOnlyObjectWrapper<@Nullable Episode> done = new ReadOnlyObjectWrapper<>(this, "done");
    private final Workplace workplace;
    private final Procedures procedures;
    private final Step step;
    private final Episode episode;

    ProcedureStepModel(Workplace workplace, Step step, Episode episode) {
        super(workplace, Procedure::version, "record.not-saved");
        this.workplace = workplace;
        this.procedures = workplace.clinic().procedures();
        this.step = step;
        this.episode = episode;
        begin(episode.procedure());
        InvalidationListener changed = observed -> look();
        date.addListener(changed);
        time.addListener(changed);
        laterOfTwo.addListener(changed);
    }

    /** The episode as it would be, done at the time that is typed; absent while there is no such time. */
    ReadOnlyObjectProperty<@Nullable Episode> done() {
        return done.getReadOnlyProperty();
    }

    /** Whether it can have been done as planned: the planned time is past. */
    boolean mayBeAsPlanned() {
        return !episode.procedure().at().instant().isAfter(workplace.clock().instant());
    }

    /** Says that it was done when it was planned. */
    void asPlanned() {
        put(episode.procedure().at());
    }

    /** Says that it was done now. */
    void now() {
        var zone = episode.procedure().at().zone();
        put(Moment.at(
                LocalDateTime.ofInstant(workplace.clock().instant(), zone).truncatedTo(ChronoUnit.MINUTES), zone));
        laterOfTwo.set(
                TypedInstant.laterOfTwo(workplace.clock().instant(), zone).orElse(null));
    }

    /** Whether the typed time occurs twice, so that one of both has to be chosen. */
    boolean asksWhichOfTwo() {
        return laterOfTwo.get() != null
                || faults.found().stream().anyMatch(fault -> fault.problem() == Problem.TIME_TWICE);
    }

    /** A field was left: what is wrong with it may be said now. */
    void left(String field) {
        faults.left(field);
        look();
    }

    /**
     * Saves it, unless that is under way.
     *
     * @param reason why it was done although its safety check stops; else empty
     * @param then called once it is on disk
     */
    void save(String reason, Consumer<Saving.Saved<Procedure>> then) {
        if (!busy.get()) {
            ProcedureTimeForm form = form();
            Procedure procedure = episode.procedure();
            save(
                    () -> switch (step) {
                        case DONE -> procedures.done(procedure.id(), version(), form, reason);
                        case PLAN_AGAIN -> procedures.planAgain(procedure.id(), version(), form);
                    },
                    then,
                    faults::refused);
        }
    }

    private void put(Moment at) {
        date.set(at.date().toString());
        time.set(at.toTheMinute() ? at.local().toLocalTime().toString() : "");
        laterOfTwo.set(
                at.toTheMinute()
                        ? TypedInstant.laterOfTwo(at.instant(), at.zone()).orElse(null)
                        : null);
    }

    private void look() {
        ProcedureTimeForm form = form();
        if (step == Step.DONE && !form.date().isBlank()) {
            workplace.tasks().latest(this, () -> procedures.previewDone(episode, form), this::show);
        } else {
            done.set(null);
        }
    }

    private void show(PlannedPreview preview) {
        faults.found(preview.faults());
        done.set(preview.done());
    }

    private ProcedureTimeForm form() {
        return new ProcedureTimeForm(date.get(), TimeText.read(time.get()), laterOfTwo.get());
    }
}
