package org.paintrend.ui.record;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.PaperLanguage;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** Chooses what stands on an after-care leaflet. */
final class LeafletForm extends VBox {
    private static final int LONGEST = 200;

    private final Words words;
    private final LeafletModel model;
    private final Segmented<Locale> language;

    LeafletForm(Words words, LeafletModel model) {
        super(20);
        this.words = words;
        this.model = model;
        this.language = PaperLanguage.of("record-leaflet", words.get("record.leaflet.language"), model.language);
        getChildren().addAll(new FieldBox(words.get("record.leaflet.language"), language), choices());
        model.written().forEach((line, text) -> {
            var field = new TextField();
            field.setId("record-leaflet-" + line.id());
            field.setTextFormatter(
                    new TextFormatter<>(change -> change.getControlNewText().length() > LONGEST ? null : change));
            field.textProperty().bindBidirectional(text);
            getChildren().add(new FieldBox(said(line, "…"), field).hint(words.get("record.leaflet.written.hint")));
        });
        if (!model.hasPhone()) {
            getChildren().add(remark("record-leaflet-no-phone", words.get("record.leaflet.no-phone")));
        }
        getChildren().add(remark("record-leaflet-notice", words.get("record.leaflet.notice")));
    }

    /** Where the keyboard goes. */
    Node first() {
        return language.firstFocus();
    }

    private Node choices() {
        var heading = new Label(words.get("record.leaflet.choices"));
        heading.getStyleClass().add("field-name");
        var choices = new VBox(10, heading);
        model.ticked().forEach((line, ticked) -> {
            CheckBox box = box(line.id(), said(line, ""));
            box.selectedProperty().bindBidirectional(ticked);
            choices.getChildren().add(box);
        });
        if (model.canBeNamed()) {
            CheckBox name = box("name", words.get("record.leaflet.name"));
            name.selectedProperty().bindBidirectional(model.named);
            choices.getChildren().add(name);
        }
        return choices;
    }

    /** A line beneath the form. */
    static Label remark(String id, String text) {
        var remark = new Label(text);
        remark.setId(id);
        remark.setWrapText(true);
        remark.setMinHeight(Label.USE_PREF_SIZE);
        remark.getStyleClass().add("field-hint");
        return remark;
    }

    private static CheckBox box(String id, String text) {
        var box = new CheckBox(text);
        box.setId("record-leaflet-" + id);
        box.setAccessibleText(text);
        box.setWrapText(true);
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        return box;
    }

    /** A line in the language of whoever chooses it. */
    private String said(CareLine line, String written) {
        return line.text(words.locale().getLanguage(), written);
    }
}
