package org.paintrend.ui.record;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.QuestionPanel;
import org.paintrend.ui.common.TextAreas;
import org.paintrend.ui.common.Workplace;

/** Finds the other record of a person, shows both, and merges them with a reason. */
final class MergePanel extends QuestionPanel {
    private static final double WIDTH = 640;
    private static final double LIST = 132;

    private final Mending mending;
    private final MergeModel model;
    private final TextField search = new TextField();
    private final PatientFaults wrong;

    /** @param shown the record it begins at */
    MergePanel(Workplace workplace, Mending mending, RecordModel.Shown shown) {
        super(workplace, "record-merge", workplace.words().get("record.merge.button"), mending.busy()::get);
        this.wrong = new PatientFaults(words, "record-merge-wrong");
        this.mending = mending;
        this.model = new MergeModel(workplace.clinic(), workplace.tasks(), shown);
        begin(
                WIDTH,
                words.get("record.merge.title"),
                words.get("record.merge.text"),
                scrolled(form()),
                model.ready().and(mending.busy().not()));
        model.search.open();
    }

    @Override
    public Node firstFocus() {
        return search;
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

    @Override
    protected void act() {
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
