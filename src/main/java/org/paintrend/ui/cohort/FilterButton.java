package org.paintrend.ui.cohort;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.WholeText;
import org.paintrend.words.Words;

/** What a filter is about and what it asks for; its choices open beneath it. */
final class FilterButton extends Button {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final double LONGEST = 170;

    private final Words words;
    private final String name;
    private final Supplier<Optional<FilterContent>> content;
    private final Label value = new Label();
    private final Popover popover = new Popover();

    /** @param content made anew whenever it opens; empty as long as nothing is known to choose from */
    FilterButton(Words words, String id, String name, Supplier<Optional<FilterContent>> content) {
        this.words = words;
        this.name = name;
        this.content = content;
        setId(id);
        getStyleClass().add("filter-button");
        var about = new Label(name);
        about.getStyleClass().add("filter-name");
        about.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("strong");
        value.setMaxWidth(LONGEST);
        var shown = new HBox(6, about, value, Icons.of(Octicons.CHEVRON_DOWN_16, 12));
        shown.setAlignment(Pos.CENTER);
        setGraphic(shown);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        WholeText.beside(this, this::getAccessibleText);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        setOnAction(event -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                open();
                event.consume();
            }
        });
    }

    /** Shows what it asks for. */
    void show(String text, boolean isSet) {
        value.setText(text);
        setAccessibleText(words.get("cohort.filter.spoken", name, text));
        pseudoClassStateChanged(SET, isSet);
    }

    private void open() {
        if (popover.isShowing()) {
            popover.hide();
            return;
        }
        content.get().ifPresent(this::open);
    }

    private void open(FilterContent choices) {
        var padded = new VBox(choices.node());
        padded.getStyleClass().add("filter-content");
        padded.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popover.hide();
                event.consume();
            }
        });
        popover.setContentNode(padded);
        popover.show(this);
        Platform.runLater(() -> choices.firstFocus().requestFocus());
    }
}
