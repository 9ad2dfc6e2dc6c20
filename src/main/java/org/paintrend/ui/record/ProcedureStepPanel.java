package org.paintrend.ui.record;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.QuestionPanel;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.BaselineWords;
import org.paintrend.words.Clinical;
import org.paintrend.words.ProcedureNames;

/** The panel that asks when a planned procedure was done, or for when a cancelled one is planned again. */
final class ProcedureStepPanel extends QuestionPanel {
    private static final double WIDTH = 520;

    private final Clinical clinical;
    private final String key;
    private final Episode episode;
    private final ProcedureStepModel model;
    private final Mending mending;
    private final FormFields fields;
    private final Label baseline = line("step-baseline");

    private ProcedureStepPanel(
            Workplace workplace,
            Mending mending,
            Episode episode,
            ProcedureNames names,
            ProcedureStepModel.Step step,
            Optional<SafetyNotice> safety,
            String key) {
        var model = new ProcedureStepModel(workplace, step, episode);
        super(workplace, "step", workplace.words().get(key + ".save"), model::isSaving);
        this.model = model;
        this.mending = mending;
        this.clinical = new Clinical(words);
        this.key = key;
        this.episode = episode;
        closeWhenStale(model);
        this.fields = new FormFields(words, "step-", "record.procedure.", model::left);
        begin(
                WIDTH,
                words.get(key + ".title"),
                names.title(episode.procedure()),
                form(step, names, safety),
                model.busy.not());
    }

    /** Asks when a planned procedure was done; {@code safety} is what there is to say of its safety check. */
    static ProcedureStepPanel done(
            Workplace workplace,
            Mending mending,
            Episode episode,
            ProcedureNames names,
            Optional<SafetyNotice> safety) {
        return new ProcedureStepPanel(
                workplace, mending, episode, names, ProcedureStepModel.Step.DONE, safety, "record.done");
    }

    /** Asks for when a cancelled procedure is planned now. */
    static ProcedureStepPanel planAgain(Workplace workplace, Mending mending, Episode episode, ProcedureNames names) {
        return new ProcedureStepPanel(
                workplace,
                mending,
                episode,
                names,
                ProcedureStepModel.Step.PLAN_AGAIN,
                Optional.empty(),
                "record.plan-again");
    }

    @Override
    public Node firstFocus() {
        return fields.control("date");
    }

    @Override
    protected void act() {
        model.save(saved -> {
            workplace.navigator().closePanel();
            mending.done(words.get(key + ".saved"), words.get(key + ".undo"), saved.change());
        });
    }

    private Node form(ProcedureStepModel.Step step, ProcedureNames names, Optional<SafetyNotice> safety) {
        String must = words.get("common.required");
        FieldBox date = fields.date("date", model.date).required(must);
        FieldBox time = fields.text("time", model.time).hint(words.get("record.procedure.time.hint"));
        FieldBox which = fields.add("laterOfTwo", which());
        HBox.setHgrow(date, Priority.ALWAYS);
        HBox.setHgrow(time, Priority.ALWAYS);
        Label was = line("step-planned");
        was.setText(words.get(key + ".was", names.when(episode.procedure())));
        Label explained = line("step-explained");
        explained.setText(words.get(key + ".explained"));
        var form = new VBox(18, was);
        safety.ifPresent(notice -> form.getChildren().add(new SafetyLine(words, notice)));
        if (step == ProcedureStepModel.Step.DONE) {
            form.getChildren().add(shortWays());
        }
        form.getChildren().addAll(new HBox(16, date, time), which, baseline, explained);
        form.getStyleClass().add("form");
        model.faults.shown().subscribe(faults -> {
            fields.show(
                    field -> model.faults.of(field).map(clinical::fieldFault).orElse(""));
            visible(which, model.asksWhichOfTwo());
        });
        model.laterOfTwo.subscribe(later -> visible(which, model.asksWhichOfTwo()));
        model.done().subscribe(this::show);
        return form;
    }

    private Node shortWays() {
        var ways = new HBox(8);
        if (model.mayBeAsPlanned()) {
            ways.getChildren()
                    .add(Buttons.plain("step-as-planned", words.get("record.done.as-planned"), model::asPlanned));
        }
        ways.getChildren().add(Buttons.plain("step-now", words.get("record.done.now"), model::now));
        return ways;
    }

    private Segmented<Boolean> which() {
        var choice = new Segmented<Boolean>(
                words.get("record.procedure.laterOfTwo"),
                List.of(false, true),
                later -> words.get(later ? "record.procedure.second-time" : "record.procedure.first-time"));
        choice.valueProperty().bindBidirectional(model.laterOfTwo);
        return choice;
    }

    private void show(@Nullable Episode done) {
        baseline.setText(done == null ? "" : new BaselineWords(words).onceDone(episode, done));
        visible(baseline, done != null);
    }

    private static Label line(String id) {
        var line = new Label();
        line.setId(id);
        line.getStyleClass().add("second");
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
