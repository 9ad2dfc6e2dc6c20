package org.paintrend.ui.record;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Preview;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.QuestionPanel;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Replaced;
import org.paintrend.words.SavedScores;
import org.paintrend.words.Words;

/** Finds where something that was entered in the wrong place belongs, and moves it there with a reason. */
final class MovePanel extends QuestionPanel {
    private static final double WIDTH = 560;

    private final MoveModel model;
    private final ProcedureNames names;
    private final TextField search = new TextField();
    private final Runnable move;

    private MovePanel(
            Workplace workplace,
            Mending mending,
            MoveModel model,
            ProcedureNames names,
            String what,
            Supplier<String> consequence,
            boolean toProcedure,
            Runnable move) {
        super(workplace, "record-move", workplace.words().get("record.move.button"), mending.busy()::get);
        this.model = model;
        this.names = names;
        this.move = move;
        String title = words.get(toProcedure ? "record.move.scores" : "record.move.procedure");
        begin(
                WIDTH,
                title,
                what,
                fields(toProcedure, consequence),
                model.ready().and(mending.busy().not()));
        model.open();
    }

    /**
     * Moves scores to another procedure, of this patient or another.
     *
     * @param from the episode they stand in now
     * @param what they are, for the head
     */
    static MovePanel ofAssessment(
            Workplace workplace, Mending mending, Assessment one, Episode from, String what, ProcedureNames names) {
        Words words = workplace.words();
        var model = new MoveModel(workplace.clinic().patients(), workplace.tasks(), from.procedure(), true);
        Supplier<String> consequence = () -> model.target()
                .flatMap(target -> consequence(workplace, one, target))
                .orElse("");
        return new MovePanel(workplace, mending, model, names, what, consequence, true, () -> {
            @Nullable Patient whose = model.patient.get();
            @Nullable Procedure to = model.procedure.get();
            if (to != null && whose != null) {
                mending.moveAssessment(
                        one,
                        to.id(),
                        model.reason.get().strip(),
                        new SavedScores(words).name(from, one),
                        words.get("record.move.to", whose.displayName(), names.dated(to)),
                        workplace.navigator()::closePanel);
            }
        });
    }

    /** Moves a procedure with its scores to another patient. */
    static MovePanel ofProcedure(Workplace workplace, Mending mending, Procedure one, ProcedureNames names) {
        var model = new MoveModel(workplace.clinic().patients(), workplace.tasks(), one, false);
        return new MovePanel(workplace, mending, model, names, names.dated(one), () -> "", false, () -> {
            @Nullable Patient to = model.patient.get();
            if (to != null) {
                mending.moveProcedure(
                        one, to.id(), model.reason.get().strip(), names.dated(one), to.displayName(), () -> {
                            workplace.navigator().closePanel();
                            workplace.navigator().showRecord(to.id(), one.id());
                        });
            }
        });
    }

    /** What the scores would do to those that are there already. */
    private static Optional<String> consequence(Workplace workplace, Assessment one, Episode target) {
        Preview preview = workplace.clinic().assessments().previewMove(one, target);
        return Optional.ofNullable(preview.assessment())
                .flatMap(moved -> new Replaced(workplace.words()).orBeside(target, preview.episode(), moved));
    }

    @Override
    public Node firstFocus() {
        return search;
    }

    @Override
    protected void act() {
        move.run();
    }

    private Node fields(boolean toProcedure, Supplier<String> consequence) {
        search.setId("record-move-search");
        search.setPromptText(words.get("record.move.search"));
        search.textProperty().bindBidirectional(model.search.query);
        var form = new VBox(16, new FieldBox(words.get("record.move.patient"), search));
        form.getStyleClass().add("form");
        var patients = new ChoiceList<>(
                        "record-move-patients", words.get("record.move.patient"), model.search.found, model.patient)
                .saying(
                        one -> new ChoiceList.Row(one.displayName(), one.code().value()),
                        model.search.known.map(known -> known ? words.get("record.move.nobody") : ""))
                .searchedIn(search, model.search::isAnswered);
        form.getChildren().add(patients);
        if (toProcedure) {
            form.getChildren().addAll(new FieldBox(words.get("record.tab.procedure"), procedures()), said(consequence));
        }
        TextArea reason = TextAreas.of(2);
        reason.setId("record-move-reason");
        reason.textProperty().bindBidirectional(model.reason);
        form.getChildren().add(new FieldBox(words.get("common.reason"), reason).required(words.get("common.required")));
        VBox.setVgrow(patients, Priority.ALWAYS);
        return form;
    }

    private ChoiceList<Procedure> procedures() {
        return new ChoiceList<>(
                        "record-move-procedures", words.get("record.tab.procedure"), model.procedures, model.procedure)
                .saying(
                        one -> new ChoiceList.Row(names.title(one), names.date(one)),
                        model.patient
                                .map(chosen -> words.get("record.move.no-procedure"))
                                .orElse(words.get("record.move.patient-first")));
    }

    /** Takes no room while there is nothing to be said. */
    private Label said(Supplier<String> consequence) {
        var label = new Label();
        label.setId("record-move-consequence");
        label.setGraphic(Icons.of(Octicons.ALERT_16));
        label.setGraphicTextGap(8);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        model.procedure.subscribe(chosen -> {
            label.setText(consequence.get());
            label.setVisible(!label.getText().isEmpty());
            label.setManaged(label.isVisible());
        });
        return label;
    }
}
