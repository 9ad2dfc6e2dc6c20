package org.paintrend.ui.record;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Finds where something that was entered in the wrong place belongs, and moves it there with a reason. */
final class MovePanel implements Navigator.Panel {
    private static final double WIDTH = 560;
    private static final double LIST = 190;

    private final Words words;
    private final Mending mending;
    private final MoveModel model;
    private final ProcedureNames names;
    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();

    private MovePanel(
            Workplace workplace,
            Mending mending,
            MoveModel model,
            ProcedureNames names,
            String what,
            boolean toProcedure,
            Runnable move) {
        this.words = workplace.words();
        this.mending = mending;
        this.model = model;
        this.names = names;
        String title = words.get(toProcedure ? "record.move.scores" : "record.move.procedure");
        node.setId("record-move");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(workplace, "record-move-close", title, what));
        node.setCenter(fields(toProcedure));
        Button button = Buttons.main("record-move-save", words.get("record.move.button"), move);
        button.disableProperty().bind(model.ready().not().or(mending.busy()));
        node.setBottom(PanelParts.foot(workplace, "record-move-cancel", new Label(), button));
        model.open();
    }

    /** Moves scores to another procedure, of this patient or another. */
    static MovePanel ofAssessment(
            Workplace workplace, Mending mending, Assessment one, Procedure from, String what, ProcedureNames names) {
        var model = new MoveModel(workplace.clinic().patients(), workplace.tasks(), from, true);
        return new MovePanel(workplace, mending, model, names, what, true, () -> {
            @Nullable Procedure to = model.procedure.get();
            if (to != null) {
                mending.moveAssessment(
                        one.id(),
                        one.version(),
                        to.id(),
                        model.reason.get().strip(),
                        workplace.navigator()::closePanel);
            }
        });
    }

    /** Moves a procedure with its scores to another patient. */
    static MovePanel ofProcedure(Workplace workplace, Mending mending, Procedure one, ProcedureNames names) {
        var model = new MoveModel(workplace.clinic().patients(), workplace.tasks(), one, false);
        return new MovePanel(workplace, mending, model, names, names.dated(one), false, () -> {
            @Nullable Patient to = model.patient.get();
            if (to != null) {
                mending.moveProcedure(
                        one.id(), one.version(), to.id(), model.reason.get().strip(), () -> {
                            workplace.navigator().closePanel();
                            workplace.navigator().showRecord(to.id(), one.id());
                        });
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    /** While it is being moved, the panel waits for the end. */
    @Override
    public boolean mayClose() {
        return !mending.busy().get();
    }

    @Override
    public Node firstFocus() {
        return search;
    }

    private Node fields(boolean toProcedure) {
        search.setId("record-move-search");
        search.setPromptText(words.get("record.move.search"));
        search.textProperty().bindBidirectional(model.query);
        var form = new VBox(16, new FieldBox(words.get("record.move.patient"), search));
        form.getStyleClass().add("form");
        ListView<Patient> patients = list(
                "record-move-patients",
                words.get("record.move.patient"),
                model.patients,
                model.patient,
                new SimpleStringProperty(words.get("record.move.nobody")),
                one -> words.get(
                        "record.move.patient-line",
                        one.displayName(),
                        one.code().value()));
        form.getChildren().add(patients);
        if (toProcedure) {
            form.getChildren()
                    .add(new FieldBox(
                            words.get("record.tab.procedure"),
                            list(
                                    "record-move-procedures",
                                    words.get("record.tab.procedure"),
                                    model.procedures,
                                    model.procedure,
                                    model.patient
                                            .map(chosen -> words.get("record.move.no-procedure"))
                                            .orElse(words.get("record.move.patient-first")),
                                    names::dated)));
        }
        TextArea reason = TextAreas.of(2);
        reason.setId("record-move-reason");
        reason.textProperty().bindBidirectional(model.reason);
        form.getChildren().add(new FieldBox(words.get("common.reason"), reason).required(words.get("common.required")));
        VBox.setVgrow(patients, Priority.ALWAYS);
        return form;
    }

    private <T> ListView<T> list(
            String id,
            String name,
            ObservableList<T> items,
            ObjectProperty<@Nullable T> chosen,
            ObservableValue<String> whenEmpty,
            Function<T, String> text) {
        var list = new ListView<>(items);
        list.setId(id);
        list.setAccessibleText(name);
        list.setPrefHeight(LIST);
        list.setMinHeight(96);
        list.getStyleClass().add("choice-list");
        var nothing = new Label();
        nothing.textProperty().bind(whenEmpty);
        nothing.getStyleClass().add("second");
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Cell<>(text));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> chosen.set(item));
        chosen.subscribe(item -> {
            if (item != null) {
                list.getSelectionModel().select(item);
            }
        });
        return list;
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, String> text;

        Cell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : text.apply(item));
        }
    }
}
