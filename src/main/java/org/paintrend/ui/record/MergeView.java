package org.paintrend.ui.record;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.MergePlan;
import org.paintrend.clinic.Stands;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.MergeWords;
import org.paintrend.words.Words;

/** Two records side by side, with what differs between them to be chosen from. */
final class MergeView extends VBox {
    private final Words words;
    private final MergeWords told;
    private final MergeModel model;
    private final ToggleGroup staying = new ToggleGroup();
    private final GridPane cards = new GridPane(12, 0);
    private final VBox rest = new VBox(16);
    private MergeModel.@Nullable Holding other;

    MergeView(Words words, MergeModel model) {
        super(16);
        this.words = words;
        this.told = new MergeWords(words);
        this.model = model;
        setId("record-merge-both");
        getChildren().setAll(cards, rest);
        cards.getColumnConstraints().setAll(half(), half());
        model.pair().subscribe(this::show);
    }

    /** While only one record is known there is nothing to be seen. */
    private void show(MergeModel.@Nullable Pair pair) {
        setVisible(pair != null);
        setManaged(pair != null);
        rest.getChildren().clear();
        if (pair == null) {
            cards.getChildren().clear();
            other = null;
            return;
        }
        // The cards stay while somebody chooses between them: the keyboard is in there.
        MergeModel.Holding found = model.otherStays.get() ? pair.stays() : pair.goes();
        if (!found.equals(other)) {
            other = found;
            cards.getChildren().clear();
            cards.addRow(
                    0,
                    card(words.get("record.merge.this"), model.own(), stays("this", model.own(), false)),
                    card(words.get("record.merge.other"), found, stays("other", found, true)));
        }
        MergePlan plan = pair.plan();
        if (!plan.differences().isEmpty()) {
            rest.getChildren().add(Wrapped.line(words.get("record.merge.differences"), "heading"));
            plan.differences().forEach(one -> rest.getChildren().add(difference(plan, one)));
        }
        if (!plan.taken().isEmpty()) {
            rest.getChildren().add(taken(plan));
        }
        rest.getChildren().add(consequence(pair));
    }

    private Node card(String caption, MergeModel.Holding one, RadioButton stays) {
        Label small = Wrapped.line(caption, "caption");
        Label name = Wrapped.line(Wrapped.atHyphens(one.patient().displayName()), "page-title");
        Label code = Wrapped.line(Wrapped.atHyphens(one.patient().code().value()), "name-title");
        Label who = Wrapped.line(told.person(one.patient()), "second");
        Label held = Wrapped.line(told.held(one.procedures(), one.numbness()), "second");
        var card = new VBox(4, small, name, code, who, held, stays);
        VBox.setMargin(stays, new Insets(8, 0, 0, 0));
        card.getStyleClass().addAll("card", "merge-card");
        card.setMinWidth(0);
        return card;
    }

    private RadioButton stays(String which, MergeModel.Holding one, boolean isOther) {
        var button = radio("record-merge-stays-" + which, words.get("record.merge.stays"), staying);
        button.setAccessibleText(words.get(
                "record.merge.stays.spoken",
                one.patient().displayName(),
                one.patient().code().value()));
        button.setSelected(model.otherStays.get() == isOther);
        whenChosen(button, () -> model.otherStays.set(isOther));
        return button;
    }

    private Node difference(MergePlan plan, FieldChange one) {
        String field = one.key().substring(one.key().indexOf('.') + 1);
        var group = new ToggleGroup();
        Label name = Wrapped.line(words.get(one.key()), "field-name");
        var box = new VBox(
                6,
                name,
                choice(one, field, "stays", told.said(told.before(one), plan.stays()), Stands.STAYS, group),
                choice(one, field, "goes", told.said(told.after(one), plan.goes()), Stands.GOES, group));
        if (MergePlan.mayStandTogether(one)) {
            box.getChildren().add(choice(one, field, "both", words.get("record.merge.value.both"), Stands.BOTH, group));
        }
        return box;
    }

    private RadioButton choice(
            FieldChange one, String field, String which, String text, Stands stands, ToggleGroup group) {
        var button = radio("record-merge-" + field + "-" + which, text, group);
        button.setAccessibleText(words.get(one.key()) + ": " + text);
        button.setSelected(stands == MergePlan.proposed(one));
        whenChosen(button, () -> model.choose(one.key(), stands));
        return button;
    }

    private Node taken(MergePlan plan) {
        var box = new VBox(
                4,
                Wrapped.line(words.get("record.merge.taken", plan.goes().code().value()), "heading"));
        box.setId("record-merge-taken");
        plan.taken().forEach(one -> box.getChildren().add(Wrapped.line(told.taken(one), "fact")));
        return box;
    }

    private Node consequence(MergeModel.Pair pair) {
        Patient goes = pair.goes().patient();
        Label said = Wrapped.line(
                told.consequence(
                        pair.stays().patient(),
                        goes,
                        pair.goes().procedures(),
                        pair.goes().numbness()),
                "fact");
        said.setId("record-merge-consequence");
        said.setGraphic(Icons.of(Octicons.INFO_16));
        said.setGraphicTextGap(8);
        return said;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private static void whenChosen(RadioButton button, Runnable then) {
        button.selectedProperty().subscribe((before, now) -> {
            if (now) {
                then.run();
            }
        });
    }

    private static RadioButton radio(String id, String text, ToggleGroup group) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setToggleGroup(group);
        return button;
    }
}
