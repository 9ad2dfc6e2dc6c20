package org.paintrend.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Walks a screen that is laid out and names what keeps somebody from using or reading it. */
public final class Walk {
    private Walk() {}

    /** Controls without words for a screen reader, or out of reach of the keyboard. */
    public static List<String> unreachable(Parent screen) {
        var found = new ArrayList<String>();
        visit(screen, node -> {
            if (!isInput(node) || node.getParent() instanceof ComboBoxBase || isPart(node)) {
                return;
            }
            if (node.getAccessibleText() == null || node.getAccessibleText().isBlank()) {
                found.add(name(node) + " has no accessible text");
            }
            if (!node.isFocusTraversable() && !isReachedByArrows(node) && !isInRowNotChosen(node)) {
                found.add(name(node) + " is not in the tab order");
            }
        });
        return found;
    }

    /** One of several side by side of which one is in the tab order and the arrow keys lead to the others. */
    private static boolean isReachedByArrows(Node node) {
        return node.getParent() != null
                && (node.getAccessibleRole() == AccessibleRole.TAB_ITEM
                        || node.getAccessibleRole() == AccessibleRole.RADIO_BUTTON)
                && node.getParent().getChildrenUnmodifiable().stream()
                        .anyMatch(other ->
                                other.isFocusTraversable() && other.getAccessibleRole() == node.getAccessibleRole());
    }

    /** In a row of a list that the arrow keys can choose: the chosen row has its buttons in the tab order. */
    private static boolean isInRowNotChosen(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ListCell<?> cell) {
                return !cell.isSelected() && cell.getListView().isFocusTraversable();
            }
        }
        return false;
    }

    /** Labels and buttons that show less than they say, where no tooltip says it. */
    public static List<String> cutOff(Parent screen) {
        var found = new ArrayList<String>();
        visit(screen, node -> {
            if (node instanceof Labeled labeled && labeled.getText() != null && !tooltipSays(labeled)) {
                labeled.getChildrenUnmodifiable().stream()
                        .filter(child ->
                                child instanceof Text && child.getStyleClass().contains("text"))
                        .map(child -> ((Text) child).getText())
                        .filter(shown -> !shown.equals(labeled.getText()))
                        .forEach(shown ->
                                found.add(name(labeled) + " shows \"" + shown + "\" of \"" + labeled.getText() + "\""));
            }
        });
        return found;
    }

    private static boolean tooltipSays(Labeled labeled) {
        for (Node node = labeled; node != null; node = node.getParent()) {
            if (node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tooltip
                    && tooltip.getText().contains(labeled.getText())) {
                return true;
            }
        }
        return labeled.getTooltip() != null && labeled.getTooltip().getText().contains(labeled.getText());
    }

    private static boolean isInput(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase;
    }

    /** A part of another control, such as the arrow of a scroll bar or the editor of a combo box. */
    private static boolean isPart(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ComboBoxBase || (parent instanceof Control && isInput(parent))) {
                return true;
            }
        }
        return false;
    }

    private static void visit(Node node, Consumer<Node> visitor) {
        if (!node.isVisible()) {
            return;
        }
        visitor.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, visitor));
        }
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId());
    }
}
