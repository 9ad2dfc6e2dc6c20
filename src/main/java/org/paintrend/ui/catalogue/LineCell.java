package org.paintrend.ui.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.words.Words;

/** A line of a chapter: what it says, about what, and what the clinic made of it; the first of a group under its name. */
final class LineCell extends ListCell<CatalogueEntry> {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

    private final Words words;
    private final CatalogueModel model;
    private final Label group = label("catalogue-group");
    private final Label title = label("catalogue-title");
    private final Label about = label("second-line");
    private final Label mark = new Label();
    private final VBox whole;

    LineCell(Words words, CatalogueModel model, Runnable open) {
        this.words = words;
        this.model = model;
        mark.getStyleClass().add("catalogue-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var text = new VBox(2, title, about);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(16, text, mark);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("catalogue-line");
        whole = new VBox(group, line);
        setGraphic(whole);
        getStyleClass().add("catalogue-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                open.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CatalogueEntry item, boolean empty) {
        super.updateItem(item, empty);
        CatalogueModel.@Nullable Shown shown = model.shown().get();
        if (empty || item == null || shown == null) {
            whole.setVisible(false);
            setAccessibleText("");
            return;
        }
        LineTexts texts = shown.texts();
        boolean first = getIndex() <= 0
                || getIndex() > shown.lines().size()
                || !texts.group(item).equals(texts.group(shown.lines().get(getIndex() - 1)));
        show(group, first ? texts.group(item) : "");
        show(title, texts.title(item));
        show(about, texts.about(item));
        show(mark, mark(item));
        pseudoClassStateChanged(RETIRED, item.isRetired());
        whole.setVisible(true);
        setAccessibleText(Stream.of(texts.group(item), texts.title(item), texts.about(item), mark(item))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ")));
    }

    /** A label's own skin takes what stands beside its text at the width it would like: a long line would never wrap. */
    @Override
    protected double computePrefHeight(double width) {
        return whole.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        whole.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private String mark(CatalogueEntry entry) {
        if (entry.isRetired()) {
            return words.get("catalogue.mark.retired");
        }
        if (entry.isOwn()) {
            return words.get("catalogue.mark.own");
        }
        return entry.isChanged() ? words.get("catalogue.mark.changed") : "";
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
