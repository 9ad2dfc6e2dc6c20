package org.paintrend.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of what a narrow column cuts off, or what an icon stands for, a moment away as a tooltip. It is made when
 * the pointer first comes near: each is a window of its own, and a long list would spend its time on tooltips nobody looks
 * at.
 */
public final class WholeText {
    private final Node node;
    private final Supplier<String> text;
    private @Nullable Tooltip tooltip;

    private WholeText(Node node, Supplier<String> text) {
        this.node = node;
        this.text = text;
    }

    /** Shows a text beside a node, asked for when it is needed; an empty text shows nothing. */
    public static void beside(Node node, Supplier<String> text) {
        var whole = new WholeText(node, text);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> whole.near());
    }

    private void near() {
        String now = text.get();
        if (tooltip == null && !now.isEmpty()) {
            tooltip = new Tooltip();
        }
        if (tooltip != null && now.isEmpty()) {
            Tooltip.uninstall(node, tooltip);
        } else if (tooltip != null) {
            tooltip.setText(now);
            Tooltip.install(node, tooltip);
        }
    }
}
