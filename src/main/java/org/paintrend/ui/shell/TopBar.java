package org.paintrend.ui.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.KeyHint;
import org.paintrend.ui.common.Theme;
import org.paintrend.words.Words;

/** Where one is, or the way back; the search; light or dark. */
final class TopBar extends HBox {
    private final Words words;
    private final Label title = new Label();
    private final Button back;
    private final CustomTextField search = new CustomTextField();

    TopBar(Words words, Theme theme, Runnable goBack) {
        super(8);
        this.words = words;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("page-title");
        title.setId("title");
        back = Buttons.plain("back", Octicons.CHEVRON_LEFT_16, words.get("shell.back"), goBack);
        back.getStyleClass().add("back");
        search.setId("search");
        search.setPromptText(words.get("shell.search"));
        search.setAccessibleText(words.get("shell.search"));
        search.setLeft(Icons.of(Octicons.SEARCH_16));
        search.setRight(new StackPane(new KeyHint("Shortcut+K")));
        search.setPrefWidth(340);
        search.setMinWidth(240);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(back, title, gap, search, new ThemeButton(words, theme).node());
    }

    CustomTextField search() {
        return search;
    }

    /** Shows where one is; with the name of the place the way back leads to, that instead. */
    void show(String name, @Nullable String origin) {
        back.setVisible(origin != null);
        back.setManaged(origin != null);
        title.setVisible(origin == null);
        title.setManaged(origin == null);
        title.setText(name);
        if (origin != null) {
            back.setText(origin);
            back.setAccessibleText(words.get("shell.back.to", origin));
            back.setTooltip(new Tooltip(words.get("shell.back.to", origin)));
        }
    }
}
