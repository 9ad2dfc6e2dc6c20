package org.paintrend.ui.followups;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.QuestionPanel;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Clinical;

/** The panel that notes an attempt to reach somebody. */
final class AttemptPanel extends QuestionPanel {
    private static final double WIDTH = 520;

    private final Clinical clinical;
    private final DueLine line;
    private final AttemptModel model;
    private final IntConsumer afterwards;
    private final FormFields fields;
    private final Segmented<ContactWay> way;

    /** @param afterwards given how many attempts there are for this visit, once this one is on disk */
    AttemptPanel(Workplace workplace, DueLine line, IntConsumer afterwards) {
        var model = new AttemptModel(workplace, line);
        super(workplace, "attempt", workplace.words().get("followups.attempt.save"), model::isSaving);
        this.model = model;
        this.clinical = new Clinical(words);
        this.line = line;
        this.afterwards = afterwards;
        this.fields = new FormFields(words, "attempt-", "followups.attempt.", field -> {});
        this.way = new Segmented<>(words.get("followups.attempt.way"), List.of(ContactWay.values()), clinical::way);
        begin(WIDTH, words.get("followups.attempt.title"), new DueTexts(words).about(line), form(), model.busy.not());
    }

    @Override
    public Node firstFocus() {
        return way.firstFocus();
    }

    @Override
    protected void act() {
        model.save(this::saved);
    }

    private Node form() {
        way.valueProperty().bindBidirectional(model.way);
        ComboBox<AttemptResult> result = Choice.of(
                List.of(AttemptResult.values()), clinical::attemptResult, words.get("followups.attempt.result.prompt"));
        result.setMaxWidth(Double.MAX_VALUE);
        result.valueProperty().bindBidirectional(model.result);
        var which = new Segmented<Boolean>(
                words.get("followups.attempt.laterOfTwo"),
                List.of(false, true),
                later -> words.get(later ? "followups.attempt.second-time" : "followups.attempt.first-time"));
        which.valueProperty().bindBidirectional(model.laterOfTwo);
        FieldBox twice = fields.add("laterOfTwo", which);
        String must = words.get("common.required");
        var form = new VBox(
                18,
                fields.add("way", way).required(must),
                fields.add("result", result).required(must),
                row(fields.date("date", model.date), fields.text("time", model.time)),
                twice,
                fields.text("by", model.by),
                fields.area("note", model.note));
        earlier(form);
        form.getStyleClass().add("form");
        model.faults.shown().subscribe(faults -> {
            twice.setVisible(model.asksWhichOfTwo());
            twice.setManaged(model.asksWhichOfTwo());
            fields.show(
                    field -> model.faults.of(field).map(clinical::fieldFault).orElse(""));
            fields.toFault();
        });
        return form;
    }

    /** What was tried for this visit already, the latest first. */
    private void earlier(VBox form) {
        List<Attempt> before = line.due().attempts().reversed();
        if (!before.isEmpty()) {
            var list = new VBox(4, fields.section(words.get("followups.attempt.earlier")));
            for (Attempt one : before) {
                var text = new Label(words.get(
                        "followups.attempt.line",
                        words.dateTime(one.at(), line.due().zone()),
                        clinical.way(one.way()),
                        clinical.attemptResult(one.result())));
                text.getStyleClass().add("second");
                text.setWrapText(true);
                list.getChildren().add(text);
            }
            form.getChildren().add(list);
        }
    }

    private static HBox row(FieldBox... boxes) {
        var row = new HBox(16, boxes);
        for (FieldBox box : boxes) {
            box.setPrefWidth(WIDTH / 2);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        return row;
    }

    private void saved(Saving.Saved<Attempt> saved) {
        workplace.navigator().closePanel();
        String who = line.patient().displayName();
        String timepoint = clinical.timepoint(line.due().visit().timepoint());
        workplace
                .toasts()
                .say(
                        words.get("followups.attempt.done", who, timepoint),
                        () -> new Undo(workplace, () -> {})
                                .takeBack(words.get("followups.attempt.undo", who), saved.change()));
        afterwards.accept(line.due().attempts().size() + 1);
    }
}
