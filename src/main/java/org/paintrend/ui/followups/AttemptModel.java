package org.paintrend.ui.followups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AttemptForm;
import org.paintrend.clinic.FollowUps;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Problem;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.Editing;
import org.paintrend.ui.common.FieldFaults;
import org.paintrend.ui.common.Workplace;

/** An attempt being noted: now and by whoever is at the desk, unless they say otherwise; how and with what result is asked. */
final class AttemptModel extends Editing<Attempt> {
    final StringProperty date = new SimpleStringProperty(this, "date");
    final StringProperty time = new SimpleStringProperty(this, "time");
    final ObjectProperty<@Nullable Boolean> laterOfTwo = new SimpleObjectProperty<>(this, "laterOfTwo");
    final ObjectProperty<@Nullable ContactWay> way = new SimpleObjectProperty<>(this, "way");
    final ObjectProperty<@Nullable AttemptResult> result = new SimpleObjectProperty<>(this, "result");
    final StringProperty by = new SimpleStringProperty(this, "by");
    final StringProperty note = new SimpleStringProperty(this, "note", "");
    final FieldFaults faults = new FieldFaults();

    private final FollowUps followUps;
    private final DueLine line;

    AttemptModel(Workplace workplace, DueLine line) {
        super(workplace, Attempt::version, "followups.not-saved");
        this.followUps = workplace.clinic().followUps();
        this.line = line;
        var now = workplace.clock().instant().atZone(line.due().zone());
        date.set(LocalDate.from(now).toString());
        time.set(LocalTime.from(now).truncatedTo(ChronoUnit.MINUTES).toString());
        by.set(workplace.clinic().actor());
    }

    /** Whether the typed time occurs twice, so that one of both has to be chosen. */
    boolean asksWhichOfTwo() {
        return laterOfTwo.get() != null
                || faults.found().stream().anyMatch(fault -> fault.problem() == Problem.TIME_TWICE);
    }

    /**
     * Saves it, unless that is under way.
     *
     * @param then called once it is on disk
     */
    void save(Consumer<Saving.Saved<Attempt>> then) {
        if (busy.get()) {
            return;
        }
        AttemptForm form = new AttemptForm(
                date.get(), time.get(), laterOfTwo.get(), way.get(), result.get(), by.get(), note.get());
        ProcedureId procedure = line.due().procedure().id();
        save(() -> followUps.addAttempt(procedure, line.timepoint(), form), then, faults::refused);
    }
}
