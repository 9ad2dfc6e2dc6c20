package org.paintrend.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.Toasts;
import org.paintrend.words.Words;

/**
 * Short messages in a lower corner: warnings until they are closed, and of what was done the last alone.
 *
 * <p>Nobody must take back anything but what they read, so nothing moves under the mouse: a new message stands above
 * all others, and one that goes from under them keeps its place until the mouse has left the messages.
 */
final class ToastLayer extends VBox implements Toasts {
    private final Words words;
    private final Duration stay;
    private final BooleanBinding held = hoverProperty().or(focusWithinProperty());
    private final ChangeListener<@Nullable Node> focusMoved = (observed, before, now) -> focusMoved(before, now);
    private final Consumer<Node> homeless;
    private @Nullable Node cameFrom;

    /**
     * @param stay how long it is told what was done
     * @param homeless given what had the keyboard before a message, where that is gone when the message goes
     */
    ToastLayer(Words words, Duration stay, Consumer<Node> homeless) {
        super(8);
        this.words = words;
        this.stay = stay;
        this.homeless = homeless;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setFillWidth(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hoverProperty().subscribe(over -> {
            if (!over) {
                getChildren().removeIf(one -> one instanceof Toast toast && !toast.isThere());
            }
        });
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(focusMoved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(focusMoved);
            }
        });
    }

    /** Goes to a corner of the frame. */
    void stand(Pos corner) {
        setAlignment(corner);
        StackPane.setAlignment(this, corner);
    }

    @Override
    public void say(String text, @Nullable Runnable undo) {
        leave(toast -> !toast.isWarning());
        Toast toast = add(text, undo, false);
        toast.leaveAfter(stay, held, () -> leave(toast));
    }

    @Override
    public void warn(String text) {
        add(text, null, true);
    }

    /** Another screen is shown: nothing is taken back any more that cannot be seen. */
    void screenChanged() {
        leave(Toast::hasWayBack);
    }

    /** Puts the keyboard into the newest message; when that goes, it is back where it was. */
    void focus() {
        newest().ifPresent(toast -> toast.firstFocus().requestFocus());
    }

    private Optional<Toast> newest() {
        return there().stream().findFirst();
    }

    private List<Toast> there() {
        return getChildren().stream()
                .filter(Toast.class::isInstance)
                .map(Toast.class::cast)
                .filter(Toast::isThere)
                .toList();
    }

    private void leave(Predicate<Toast> which) {
        there().stream().filter(which).forEach(this::leave);
    }

    private void leave(Toast toast) {
        if (toast.isFocusWithin()) {
            giveBack(cameFrom == null ? toast : cameFrom);
        }
        if (toast.isHover() || (isHover() && getChildren().getFirst() != toast)) {
            toast.leavePlaceOnly();
        } else {
            getChildren().remove(toast);
        }
    }

    private void giveBack(Node before) {
        if (before.getScene() == null || FocusTrap.isIn(before, this)) {
            homeless.accept(before);
        } else {
            before.requestFocus();
        }
    }

    private Toast add(String text, @Nullable Runnable undo, boolean warning) {
        var holder = new Toast[1];
        var toast = new Toast(words, text, undo, warning, () -> leave(holder[0]));
        holder[0] = toast;
        getChildren().addFirst(toast);
        return toast;
    }

    private void focusMoved(@Nullable Node before, @Nullable Node now) {
        if (before != null && now != null && FocusTrap.isIn(now, this) && !FocusTrap.isIn(before, this)) {
            cameFrom = before;
        }
    }
}
