package org.paintrend.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.Toasts;
import org.paintrend.words.Words;

/** Short messages in a lower corner, the newest at the bottom. */
final class ToastLayer extends VBox implements Toasts {
    private static final int MOST = 4;

    private final Words words;
    private final Duration stay;
    private @Nullable Node cameFrom;

    ToastLayer(Words words, Duration stay) {
        super(8);
        this.words = words;
        this.stay = stay;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setFillWidth(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** Goes to a corner of the frame. */
    void stand(Pos corner) {
        setAlignment(corner);
        StackPane.setAlignment(this, corner);
    }

    @Override
    public void say(String text, @Nullable Runnable undo) {
        add(text, undo, false);
    }

    @Override
    public void warn(String text) {
        add(text, null, true);
    }

    /** Puts the keyboard into the newest message; when that goes, it is back where it was. */
    void focus() {
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof Toast newest) {
            if (!isFocusWithin()) {
                cameFrom = getScene().getFocusOwner();
            }
            newest.firstFocus().requestFocus();
        }
    }

    private void remove(Toast toast) {
        boolean hadKeyboard = toast.isFocusWithin();
        getChildren().remove(toast);
        if (hadKeyboard && cameFrom != null && cameFrom.getScene() != null) {
            cameFrom.requestFocus();
        }
    }

    private void add(String text, @Nullable Runnable undo, boolean warning) {
        var holder = new Toast[1];
        holder[0] = new Toast(words, text, undo, warning, stay, () -> remove(holder[0]));
        getChildren().add(holder[0]);
        while (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
    }
}
