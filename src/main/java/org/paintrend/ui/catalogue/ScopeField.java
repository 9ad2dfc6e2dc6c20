package org.paintrend.ui.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Words;

/** The procedures a line is about: all of them, all but those ticked, or only those. */
final class ScopeField extends VBox {
    private static final String ALL = "all";
    private static final String BUT = "all but";

    private enum Kind {
        ALL,
        BUT,
        ONLY
    }

    private final StringProperty input;
    private final List<CheckBox> boxes;
    private final VBox ticks = new VBox(8);
    private final Segmented<Kind> kind;
    private boolean isShowing;

    /** @param input as the catalogue writes it: {@code all}, {@code all but IDS}, or {@code IDS} */
    ScopeField(Words words, String name, LineTexts texts, StringProperty input) {
        super(10);
        this.input = input;
        this.kind = new Segmented<>(
                name,
                List.of(Kind.values()),
                one -> words.get("catalogue.scope." + one.name().toLowerCase(Locale.ROOT)));
        List<Technique> techniques = texts.techniques(ids());
        this.boxes = techniques.stream()
                .map(technique -> box(technique, name, texts))
                .toList();
        kind.setId("catalogue-scope");
        ticks.getChildren().setAll(boxes);
        ticks.getStyleClass().add("scope-ticks");
        ticks.managedProperty().bind(ticks.visibleProperty());
        getChildren().addAll(kind, ticks);
        setAccessibleText(name);
        input.subscribe(text -> show());
        kind.valueProperty().addListener((observed, before, now) -> write());
        boxes.forEach(one -> one.selectedProperty().addListener((observed, before, now) -> write()));
    }

    private static CheckBox box(Technique technique, String name, LineTexts texts) {
        var box = new CheckBox(texts.name(technique));
        box.setId("catalogue-scope-" + technique.id());
        box.setUserData(technique.id());
        box.setWrapText(true);
        box.setAccessibleText(name + ": " + box.getText());
        return box;
    }

    private List<String> ids() {
        String text = input.get();
        String list = text.startsWith(BUT) ? text.substring(BUT.length()) : text;
        return text.equals(ALL) ? List.of() : Arrays.asList(list.strip().split(" +"));
    }

    private void show() {
        if (isShowing) {
            return;
        }
        isShowing = true;
        String text = input.get();
        kind.setValue(text.equals(ALL) ? Kind.ALL : text.startsWith(BUT) ? Kind.BUT : Kind.ONLY);
        List<String> ticked = ids();
        boxes.forEach(box -> box.setSelected(ticked.contains(String.valueOf(box.getUserData()))));
        ticks.setVisible(kind.getValue() != Kind.ALL);
        isShowing = false;
    }

    private void write() {
        if (isShowing) {
            return;
        }
        isShowing = true;
        @Nullable Kind chosen = kind.getValue();
        String ids = boxes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> String.valueOf(box.getUserData()))
                .collect(Collectors.joining(" "));
        input.set(chosen == Kind.ALL ? ALL : chosen == Kind.BUT ? (BUT + " " + ids).strip() : ids);
        ticks.setVisible(chosen != Kind.ALL);
        isShowing = false;
    }
}
