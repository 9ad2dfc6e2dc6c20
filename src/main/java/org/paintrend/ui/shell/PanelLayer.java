package org.paintrend.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.Navigator.Panel;
import org.paintrend.ui.common.Shortcut;

/** Panels over the screen with a veil between, the newest on top. */
final class PanelLayer extends StackPane {
    private final Deque<Layer> layers = new ArrayDeque<>();
    private final Predicate<Node> besides;
    private final Consumer<Node> homeless;

    /**
     * @param besides where the keyboard may be although a panel is open
     * @param homeless given what had the keyboard before a panel, where that is gone when the panel closes
     */
    PanelLayer(Predicate<Node> besides, Consumer<Node> homeless) {
        this.besides = besides;
        this.homeless = homeless;
        getStyleClass().add("panels");
        setVisible(false);
    }

    /** Slides a panel in from the right, over the full height. */
    void slideIn(Panel panel) {
        panel.node().getStyleClass().add("panel");
        Layer layer = open(panel, Pos.CENTER_RIGHT);
        if (!Platform.getPreferences().isReducedMotion()) {
            var slide = new TranslateTransition(Duration.millis(140), panel.node());
            slide.setInterpolator(Interpolator.EASE_OUT);
            slide.setFromX(24);
            slide.setToX(0);
            slide.play();
        }
        if (panel.node() instanceof Region region) {
            region.setMaxHeight(Double.MAX_VALUE);
            region.maxWidthProperty().bind(layer.box().widthProperty().map(width -> {
                double wanted = region.prefWidth(-1);
                return Math.min(wanted, width.doubleValue());
            }));
        }
    }

    /** Puts a card into the middle. */
    void showCard(Panel panel) {
        panel.node().getStyleClass().add("card-panel");
        open(panel, Pos.CENTER);
        if (panel.node() instanceof Region region) {
            region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        }
    }

    boolean isOpen() {
        return !layers.isEmpty();
    }

    /** Whether the panel on top is of a kind. */
    boolean shows(Class<? extends Panel> kind) {
        Layer top = layers.peek();
        return top != null && kind.isInstance(top.panel());
    }

    /** What can be done by keys in the panel on top. */
    List<Shortcut> shortcuts() {
        Layer top = layers.peek();
        return top == null ? List.of() : top.panel().shortcuts();
    }

    /** Closes the panel on top if it agrees; whether it is gone. */
    boolean close() {
        Layer top = layers.peek();
        if (top == null || !top.panel().mayClose()) {
            return false;
        }
        layers.pop();
        top.trap().release();
        beneath(FocusTrap::hold);
        giveBack(top.before());
        getChildren().remove(top.box());
        setVisible(isOpen());
        top.panel().closed();
        return true;
    }

    /** Only the layer on top holds the keyboard. */
    private void beneath(Consumer<FocusTrap> change) {
        Layer next = layers.peek();
        if (next != null) {
            change.accept(next.trap());
        }
    }

    private void giveBack(@Nullable Node before) {
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        } else if (before != null) {
            homeless.accept(before);
        }
    }

    /** Closes every panel, from the top down, until one does not agree; whether all are gone. */
    boolean closeAll() {
        while (isOpen()) {
            if (!close()) {
                return false;
            }
        }
        return true;
    }

    private Layer open(Panel panel, Pos at) {
        var veil = new Region();
        veil.getStyleClass().add("veil");
        veil.setOnMouseClicked(event -> close());
        var box = new StackPane(veil, panel.node());
        StackPane.setAlignment(panel.node(), at);
        @Nullable Node before = getScene().getFocusOwner();
        getChildren().add(box);
        setVisible(true);
        var layer = new Layer(panel, box, before, new FocusTrap(getScene(), box, besides));
        beneath(FocusTrap::release);
        layers.push(layer);
        layer.trap().hold();
        // What stands in a scroll pane can take the keyboard only once it is styled.
        box.applyCss();
        panel.firstFocus().requestFocus();
        return layer;
    }

    /** @param before where the keyboard was, and goes again */
    private record Layer(
            Panel panel, StackPane box, @Nullable Node before, FocusTrap trap) {}
}
