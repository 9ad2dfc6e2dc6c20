package org.paintrend.ui.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.SharedCourse;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Says, while a procedure is typed, that it will be one course with another of its sitting; else it is not there. */
final class OneCourseLine extends Label {
    private final Words words;
    private final ProcedureModel model;
    private final ProcedureNames names;
    private final List<Procedure> others;

    /** @param edited what is typed over, or absent: a new one */
    OneCourseLine(Words words, ProcedureModel model, RecordModel.Shown shown, @Nullable Procedure edited) {
        this.words = words;
        this.model = model;
        this.names = new ProcedureNames(words, shown.techniques());
        this.others = shown.record().episodes().stream()
                .map(Episode::procedure)
                .filter(one -> edited == null || !one.id().equals(edited.id()))
                .toList();
        setId("procedure-one-course");
        getStyleClass().add("second");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        model.whenChanged(this::look);
        look();
    }

    private void look() {
        Optional<Procedure> other = model.status.get() == ProcedureStatus.DONE
                ? day().flatMap(day -> SharedCourse.doneOn(
                                day, new PainTarget(model.site.get(), model.side.get()), others)
                        .findFirst())
                : Optional.empty();
        setText(other.map(one -> words.get("record.one-course", names.title(one), names.when(one)))
                .orElse(""));
        setVisible(other.isPresent());
        setManaged(other.isPresent());
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(model.date.get()));
        } catch (DateTimeException notYet) {
            return Optional.empty();
        }
    }
}
