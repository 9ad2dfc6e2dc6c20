package org.paintrend.ui.record;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Finds the other record of a person, shows both, and merges them with a reason. */
final class MergePanel implements Navigator.Panel {
    private static final double WIDTH = 640;
    private static final double LIST = 132;

    private final Workplace workplace;
    private final Words words;
    private final Mending mending;
    private final MergeModel model;
    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();
    private final PatientFaults wrong;
    private final BooleanBinding ready;

    /** @param shown the record it begins at */
    MergePanel(Workplace workplace, Mending mending, RecordModel.Shown shown) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.wrong = new PatientFaults(words, "record-merge-wrong");
        this.mending = mending;
        this.model = new MergeModel(workplace.clinic(), workplace.tasks(), shown);
        this.ready = model.ready().and(mending.busy().not());
        node.setId("record-merge");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(
                workplace, "record-merge-close", words.get("record.merge.title"), words.get("record.merge.text")));
        var body = new ScrollPane(form());
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("edge-to-edge");
        node.setCenter(body);
        Button save = Buttons.withKeys(
                Buttons.main("record-merge-save", words.get("record.merge.button"), this::save), "Shortcut+S");
        save.disableProperty().bind(ready.not());
        node.setBottom(PanelParts.foot(workplace, "record-merge-cancel", new Label(), save));
        model.search.open();
    }

    @Override
    public Node node() {
        return node;
    }

    /** While it is being merged, the panel waits for the end. */
    @Override
    public boolean mayClose() {
        return !mending.busy().get();
    }

    @Override
    public Node firstFocus() {
        return search;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("record.merge.button"), () -> {
            if (ready.get()) {
                save();
            }
        }));
    }

    private Node form() {
        search.setId("record-merge-search");
        search.setPromptText(words.get("record.move.search"));
        search.textProperty().bindBidirectional(model.search.query);
        var patients = new ChoiceList<>(
                        "record-merge-patients", words.get("record.merge.with"), model.search.found, model.other)
                .saying(
                        one -> new ChoiceList.Row(one.displayName(), one.code().value()),
                        model.search.known.map(known -> known ? words.get("record.move.nobody") : ""))
                .searchedIn(search, model.search::isAnswered);
        patients.setPrefHeight(LIST);
        TextArea reason = TextAreas.of(2);
        reason.setId("record-merge-reason");
        reason.textProperty().bindBidirectional(model.reason);
        model.faults.shown().subscribe(wrong::say);
        var form = new VBox(
                16,
                new FieldBox(words.get("record.merge.with"), search),
                patients,
                new MergeView(words, model),
                new FieldBox(words.get("common.reason"), reason).required(words.get("common.required")),
                wrong.node());
        form.getStyleClass().add("form");
        return form;
    }

    private void save() {
        MergeModel.@Nullable Pair pair = model.pair().get();
        if (pair == null) {
            return;
        }
        Patient stays = pair.stays().patient();
        boolean leads = model.otherStays.get();
        mending.merge(pair.plan(), model.stands(), model.reason.get().strip(), model.faults::refused, () -> {
            workplace.navigator().closePanel();
            if (leads) {
                workplace.navigator().showRecord(stays.id(), null);
            }
        });
    }
}
