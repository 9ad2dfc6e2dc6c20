package org.paintrend.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.paintrend.words.Words;

/** Questions that have to be answered before anything else; the first answer is the main one. */
final class Dialogs {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination SEND = KeyCombination.valueOf("Shortcut+Enter");

    private final Supplier<@Nullable Window> owner;
    private final Words words;
    private final Theme theme;

    Dialogs(Supplier<@Nullable Window> owner, Words words, Theme theme) {
        this.owner = owner;
        this.words = words;
        this.theme = theme;
    }

    Optional<Integer> ask(String title, String text, List<String> answers) {
        var types = new ArrayList<ButtonType>();
        for (int i = 0; i < answers.size(); i++) {
            types.add(
                    new ButtonType(answers.get(i), i == 0 ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.OTHER));
        }
        Dialog<ButtonType> dialog = dialog(title, text, types);
        return dialog.showAndWait().map(types::indexOf).filter(index -> index >= 0);
    }

    Optional<String> reason(String title, String text, String answer) {
        TextArea given = TextAreas.of(3);
        given.setId("reason");
        var main = new ButtonType(answer, ButtonBar.ButtonData.OK_DONE);
        FieldBox field = new FieldBox(words.get("common.reason"), given).required(words.get("common.required"));
        Dialog<ButtonType> dialog = dialog(title, text, List.of(main), field);
        Button confirm = (Button) dialog.getDialogPane().lookupButton(main);
        confirm.disableProperty().bind(given.textProperty().map(String::isBlank));
        // As a form is saved, and as a message is sent: Enter alone begins a new line of the reason.
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event) || SEND.match(event)) {
                confirm.fire();
                event.consume();
            }
        });
        dialog.setOnShown(event -> Platform.runLater(given::requestFocus));
        return dialog.showAndWait()
                .filter(main::equals)
                .map(chosen -> given.getText().strip());
    }

    private Dialog<ButtonType> dialog(String title, String text, List<ButtonType> answers, Node... more) {
        var dialog = new Dialog<ButtonType>();
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.initOwner(owner.get());
        dialog.setTitle(words.get("common.product"));
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        var body = new Label(text);
        body.setWrapText(true);
        var content = new VBox(12, heading, body);
        content.getChildren().addAll(more);
        content.setPrefWidth(440);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("question");
        pane.setContent(content);
        pane.getButtonTypes().setAll(answers);
        pane.getButtonTypes().add(new ButtonType(words.get("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.getButtonTypes().forEach(type -> {
            if (pane.lookupButton(type) instanceof Button button) {
                button.setAccessibleText(type.getText());
                ButtonBar.setButtonUniformSize(button, false);
            }
        });
        theme.dress(pane.getScene());
        return dialog;
    }
}
