package org.paintrend.ui.common;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;

/** The few kinds of button the program has. */
public final class Buttons {
    private Buttons() {}

    /** The one main action of a screen or panel. */
    public static Button main(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** Any other action. */
    public static Button plain(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** An action with an icon before its words. */
    public static Button plain(String id, Ikon icon, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.setGraphic(Icons.of(icon));
        button.setGraphicTextGap(8);
        return button;
    }

    /** An action shown as an icon alone, 34 px square; its words are in the tooltip and for screen readers. */
    public static Button icon(String id, Ikon icon, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.setText("");
        button.setGraphic(Icons.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        WholeText.beside(button, button::getAccessibleText);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }

    /** An action that reads like a link. */
    public static Button link(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().add("link");
        return button;
    }

    /** Shows a button's keys inside it; {@code keys} as for {@link KeyCombination#valueOf}. */
    public static Button withKeys(Button button, String keys) {
        var words = new Label(button.getText());
        var content = new HBox(8, words, new KeyHint(keys));
        if (button.getGraphic() != null) {
            content.getChildren().addFirst(button.getGraphic());
        }
        content.setAlignment(Pos.CENTER);
        button.setText("");
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("with-keys");
        return button;
    }
}
