package org.paintrend.ui.record;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.CourseEndForm;
import org.paintrend.clinic.Procedures;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Editing;
import org.paintrend.ui.common.FieldFaults;
import org.paintrend.ui.common.Workplace;

/** What ends a course early, being recorded: why, on which day, and the reason that stands in the history. */
final class CourseEndModel extends Editing<Procedure> {
    final ObjectProperty<@Nullable CourseEndKind> kind = new SimpleObjectProperty<>(this, "kind");
    final StringProperty date = new SimpleStringProperty(this, "date", "");
    final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    final FieldFaults faults = new FieldFaults();

    private final Procedures procedures;
    private final Procedure procedure;

    CourseEndModel(Workplace workplace, Procedure procedure) {
        super(workplace, Procedure::version, "record.not-saved");
        this.procedures = workplace.clinic().procedures();
        this.procedure = procedure;
        begin(procedure);
    }

    /**
     * Saves it, unless that is under way.
     *
     * @param then called once it is on disk
     */
    void save(Consumer<Saving.Saved<Procedure>> then) {
        if (!busy.get()) {
            CourseEndForm form = new CourseEndForm(kind.get(), date.get());
            String why = reason.get().strip();
            save(() -> procedures.endCourse(procedure.id(), version(), form, why), then, faults::refused);
        }
    }
}
