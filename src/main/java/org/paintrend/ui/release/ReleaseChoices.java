package org.paintrend.ui.release;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.privacy.Export;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.form.Form;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.DateField;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** What is asked before data leave, and beneath it all that ever left. */
final class ReleaseChoices extends VBox {
    private static final int EXPORTS = 30;

    private final Words words;
    private final ReleaseTexts texts;
    private final ReleaseModel model;
    private final ZoneId zone;
    private final Segmented<Boolean> names;
    private final FieldBox from;
    private final FieldBox to;

    ReleaseChoices(Words words, ReleaseTexts texts, ReleaseModel model, ZoneId zone) {
        super(20);
        this.words = words;
        this.texts = texts;
        this.model = model;
        this.zone = zone;
        this.names = names();
        this.from = day("from", model);
        this.to = day("to", model);
        getStyleClass().add("form");
        var says = new Label();
        says.setId("release-names-says");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.getStyleClass().add("field-hint");
        model.named.subscribe(
                named -> says.setText(words.get(named ? "release.named.says" : "release.deidentified.says")));
        getChildren()
                .addAll(
                        new VBox(8, new FieldBox(words.get("release.names"), names), says),
                        forms(),
                        new FieldBox(words.get("release.technique"), technique()),
                        from,
                        to,
                        exports());
    }

    /** Where the keyboard begins. */
    Node first() {
        return names.firstFocus();
    }

    private Segmented<Boolean> names() {
        var choice = new Segmented<>(
                words.get("release.names"),
                List.of(false, true),
                named -> words.get(named ? "release.named" : "release.deidentified"));
        choice.setId("release-names");
        choice.setValue(false);
        choice.valueProperty().addListener((observed, before, now) -> model.named.set(Boolean.TRUE.equals(now)));
        return choice;
    }

    private Node forms() {
        var group = new ToggleGroup();
        var heading = new Label(words.get("release.form"));
        heading.getStyleClass().add("field-name");
        var all = new VBox(10, heading);
        for (Form form : Form.values()) {
            var button = new RadioButton(texts.form(form.id()));
            button.setId("release-form-" + form.id());
            button.setAccessibleText(texts.form(form.id()) + ", " + words.get("release.form." + form.id() + ".says"));
            button.setToggleGroup(group);
            button.setSelected(form == model.form.get());
            button.selectedProperty().addListener((observed, before, now) -> {
                if (now) {
                    model.form.set(form);
                }
            });
            var says = new Label(words.get("release.form." + form.id() + ".says"));
            says.setWrapText(true);
            says.setMinHeight(USE_PREF_SIZE);
            says.getStyleClass().addAll("field-hint", "release-form-says");
            all.getChildren().add(new VBox(2, button, says));
        }
        return all;
    }

    private Node technique() {
        ComboBox<@Nullable Technique> choice = Choice.of(
                List.of(),
                one -> one == null
                        ? words.get("release.technique.all")
                        : one.name(words.locale().getLanguage()),
                words.get("release.technique.all"));
        choice.setId("release-technique");
        choice.setMaxWidth(Double.MAX_VALUE);
        model.techniques.subscribe(known -> {
            choice.getItems().setAll((Technique) null);
            choice.getItems().addAll(known);
        });
        choice.valueProperty().bindBidirectional(model.technique);
        return choice;
    }

    private FieldBox day(String which, ReleaseModel asked) {
        var field = new DateField(words);
        field.setId("release-" + which);
        var box = new FieldBox(words.get("release." + which), field);
        (which.equals("from") ? asked.from : asked.to).bind(field.isoProperty());
        return box.whenLeft(this::sayFaults);
    }

    private void sayFaults() {
        @Nullable String faulty = model.faultyField();
        from.fault("from".equals(faulty) ? words.get("release.no-day") : "");
        to.fault(
                "to".equals(faulty)
                        ? words.get("release.no-day")
                        : "order".equals(faulty) ? words.get("release.order") : "");
    }

    private Node exports() {
        var heading = new Label(words.get("release.exports"));
        heading.getStyleClass().add("field-name");
        var list = new VBox(10);
        list.setId("release-exports");
        model.exports.subscribe(all -> {
            list.getChildren()
                    .setAll(all.stream().limit(EXPORTS).map(this::line).toList());
            if (all.isEmpty()) {
                list.getChildren().setAll(small(words.get("release.exports.none")));
            } else if (all.size() > EXPORTS) {
                list.getChildren().add(small(words.get("release.exports.more", all.size() - EXPORTS)));
            }
        });
        return new VBox(8, heading, list);
    }

    private Node line(Export export) {
        var file = new Label(export.file());
        file.setWrapText(true);
        file.setMinHeight(USE_PREF_SIZE);
        return new VBox(
                1,
                file,
                small(texts.what(export)),
                small(export.reference() + " \u00b7 " + words.dateTime(export.at(), zone) + " \u00b7 " + export.who()));
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("field-hint");
        return label;
    }
}
