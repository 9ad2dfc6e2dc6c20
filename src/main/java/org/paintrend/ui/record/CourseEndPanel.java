package org.paintrend.ui.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.paintrend.domain.followup.Repeat;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.QuestionPanel;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Clinical;
import org.paintrend.words.ProcedureNames;

/** The panel in which a clinician ends a course early. */
final class CourseEndPanel extends QuestionPanel {
    private static final double WIDTH = 520;
    /** A death is recorded on the patient and ends every course. */
    private static final List<CourseEndKind> KINDS =
            List.of(CourseEndKind.REPEAT, CourseEndKind.SURGERY, CourseEndKind.WITHDRAWAL);

    private final Clinical clinical;
    private final CourseEndModel model;
    private final Mending mending;
    private final FormFields fields;
    private final Segmented<CourseEndKind> kind;

    private CourseEndPanel(Workplace workplace, Mending mending, Procedure procedure, ProcedureNames names) {
        var model = new CourseEndModel(workplace, procedure);
        super(workplace, "course-end", workplace.words().get("record.course-end.save"), model::isSaving);
        this.model = model;
        this.mending = mending;
        this.clinical = new Clinical(words);
        closeWhenStale(model);
        this.fields = new FormFields(words, "course-end-", "record.course-end.", field -> {});
        this.kind = new Segmented<>(words.get("record.course-end.endKind"), KINDS, clinical::courseEnd);
        begin(WIDTH, words.get("record.course-end.title"), names.dated(procedure), form(), model.busy.not());
    }

    /** Asks what ended the course of a procedure. */
    static CourseEndPanel ask(Workplace workplace, Mending mending, Procedure procedure, ProcedureNames names) {
        return new CourseEndPanel(workplace, mending, procedure, names);
    }

    /** Asks to confirm that a later procedure ended the earlier course. */
    static CourseEndPanel confirm(Workplace workplace, Mending mending, Repeat repeat, ProcedureNames names) {
        var panel = new CourseEndPanel(workplace, mending, repeat.earlier(), names);
        panel.model.kind.set(repeat.end().kind());
        panel.model.date.set(repeat.end().date().toString());
        return panel;
    }

    @Override
    public Node firstFocus() {
        return model.kind.get() == null ? kind.firstFocus() : fields.control("reason");
    }

    @Override
    protected void act() {
        model.save(saved -> {
            workplace.navigator().closePanel();
            mending.done(words.get("record.course-end.done"), words.get("record.course-end.undo"), saved.change());
        });
    }

    private Node form() {
        kind.valueProperty().bindBidirectional(model.kind);
        String must = words.get("common.required");
        var explained = new Label(words.get("record.course-end.explained"));
        explained.getStyleClass().add("second");
        explained.setWrapText(true);
        explained.setMinHeight(Label.USE_PREF_SIZE);
        var form = new VBox(
                18,
                fields.add("endKind", kind).required(must),
                fields.date("endDate", model.date).required(must),
                fields.area("reason", model.reason).required(must),
                explained);
        form.getStyleClass().add("form");
        model.faults.shown().subscribe(faults -> {
            fields.show(
                    field -> model.faults.of(field).map(clinical::fieldFault).orElse(""));
            fields.toFault();
        });
        return form;
    }
}
