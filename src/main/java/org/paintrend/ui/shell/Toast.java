package org.paintrend.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.Words;

/** One short message. What was done goes away by itself, but not while somebody points at it or has the keyboard in it. */
final class Toast extends HBox {
    private final Button firstButton;

    Toast(Words words, String text, @Nullable Runnable undo, boolean warning, Duration stay, Runnable gone) {
        super(12);
        getStyleClass().addAll("toast", warning ? "warning" : "done");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(text);
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(380);
        setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(Icons.of(warning ? Octicons.ALERT_16 : Octicons.CHECK_16), label);
        Button close = Buttons.icon("toast-close", Octicons.X_16, words.get("common.close"), gone);
        if (undo == null) {
            firstButton = close;
        } else {
            firstButton = Buttons.link("toast-undo", words.get("common.undo"), () -> {
                gone.run();
                undo.run();
            });
            getChildren().add(firstButton);
        }
        getChildren().add(close);
        if (!warning) {
            leaveAfter(stay, gone);
        }
    }

    /** Where the keyboard goes. */
    Button firstFocus() {
        return firstButton;
    }

    private void leaveAfter(Duration stay, Runnable gone) {
        var clock = new PauseTransition(stay);
        clock.setOnFinished(event -> gone.run());
        Bindings.createBooleanBinding(() -> isHover() || isFocusWithin(), hoverProperty(), focusWithinProperty())
                .subscribe(held -> {
                    if (held) {
                        clock.pause();
                    } else {
                        clock.play();
                    }
                });
        sceneProperty().subscribe(scene -> {
            if (scene == null && clock.getStatus() == Animation.Status.RUNNING) {
                clock.pause();
            }
        });
    }
}
