package org.paintrend.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
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

/** One short message. */
final class Toast extends HBox {
    private final boolean warning;
    private final boolean wayBack;
    private final Button firstButton;
    private boolean there = true;
    private @Nullable ObservableValue<Boolean> clockRuns;

    /** @param gone called when it is closed, or before what it tells is taken back */
    Toast(Words words, String text, @Nullable Runnable undo, boolean warning, Runnable gone) {
        super(12);
        this.warning = warning;
        this.wayBack = undo != null;
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
    }

    /** Whether it stays until somebody closes it. */
    boolean isWarning() {
        return warning;
    }

    /** Whether what it tells can be taken back in it. */
    boolean hasWayBack() {
        return wayBack;
    }

    /** Where the keyboard goes. */
    Button firstFocus() {
        return firstButton;
    }

    /** Goes once it was in the window for so long, not counting while it is held. */
    void leaveAfter(Duration stay, ObservableValue<Boolean> held, Runnable gone) {
        var clock = new PauseTransition(stay);
        clock.setOnFinished(event -> gone.run());
        clockRuns = sceneProperty().flatMap(scene -> held.map(is -> !is)).orElse(false);
        clockRuns.subscribe(runs -> {
            if (runs) {
                clock.play();
            } else {
                clock.pause();
            }
        });
    }

    /** Nothing is left but its place, which still feels the mouse. */
    void leavePlaceOnly() {
        there = false;
        setOpacity(0);
        getChildren().forEach(child -> child.setVisible(false));
    }

    /** Whether somebody can still read it. */
    boolean isThere() {
        return there;
    }
}
