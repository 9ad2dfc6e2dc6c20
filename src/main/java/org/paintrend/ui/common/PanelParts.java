package org.paintrend.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.words.Words;

/** Head and foot of a panel. */
public final class PanelParts {
    private PanelParts() {}

    /** Title, what it is about (may be empty), and the button that closes. */
    public static Node head(Workplace workplace, String closeId, String title, String about) {
        var heading = new Label(title);
        heading.getStyleClass().add("page-title");
        var second = new Label(about);
        second.getStyleClass().add("second");
        second.setWrapText(true);
        second.setManaged(!about.isEmpty());
        var words = new VBox(2, heading, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button close = Buttons.icon(
                closeId,
                Octicons.X_16,
                workplace.words().get("common.close"),
                () -> workplace.navigator().closePanel());
        var head = new HBox(12, words, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /** A line about the draft, the way out, and the actions, the main one last. */
    public static Node foot(Workplace workplace, String closeId, Node line, Button... actions) {
        Words words = workplace.words();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Buttons.withKeys(
                Buttons.plain(
                        closeId,
                        words.get("common.close"),
                        () -> workplace.navigator().closePanel()),
                "Esc");
        var foot = new HBox(8, line, space, close);
        foot.getChildren().addAll(actions);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }
}
