package org.paintrend.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.KeyHint;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.words.Words;

/** What the keys do on this screen. */
final class ShortcutsCard implements Navigator.Panel {
    private static final double BETWEEN = 6;

    private final VBox card = new VBox(16);
    private final GridPane keys = new GridPane(24, 10);
    private final Button close;

    ShortcutsCard(Words words, List<Shortcut> here, List<Shortcut> everywhere, Runnable leave) {
        card.setId("shortcuts");
        var title = new Label(words.get("shell.shortcuts"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close = Buttons.icon("shortcuts-close", Octicons.X_16, words.get("common.close"), leave);
        var head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().addAll(head, keys);
        group(words.get("shell.shortcuts.here"), here);
        group(words.get("shell.shortcuts.everywhere"), everywhere);
        card.setPrefWidth(440);
    }

    /** One grid for all groups: the keys of both stand in one column. */
    private void group(String name, List<Shortcut> shortcuts) {
        if (shortcuts.isEmpty()) {
            return;
        }
        var heading = new Label(name);
        heading.getStyleClass().add("column-head");
        int row = keys.getRowCount();
        if (row > 0) {
            GridPane.setMargin(heading, new Insets(BETWEEN, 0, 0, 0));
        }
        keys.add(heading, 0, row, 2, 1);
        for (Shortcut shortcut : shortcuts) {
            var text = new Label(shortcut.text());
            text.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(text, Priority.ALWAYS);
            keys.addRow(keys.getRowCount(), text, new KeyHint(shortcut.keys()));
        }
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public boolean mayClose() {
        return true;
    }

    @Override
    public Node firstFocus() {
        return close;
    }
}
