package org.paintrend.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Theme;
import org.paintrend.words.Words;

/** Changes between light and dark. */
final class ThemeButton {
    private final Words words;
    private final Theme theme;
    private final Button button;
    private final ChangeListener<Boolean> changed = (observed, before, now) -> show();

    ThemeButton(Words words, Theme theme) {
        this.words = words;
        this.theme = theme;
        this.button = Buttons.icon("theme", Octicons.MOON_16, words.get("shell.theme.dark"), theme::toggle);
        // Kept with the button and collected with it: the theme outlives every frame.
        button.getProperties().put(ThemeButton.class, this);
        theme.darkProperty().addListener(new WeakChangeListener<>(changed));
        show();
    }

    Button node() {
        return button;
    }

    private void show() {
        button.setGraphic(Icons.of(theme.isDark() ? Octicons.SUN_16 : Octicons.MOON_16));
        button.setAccessibleText(words.get(theme.isDark() ? "shell.theme.light" : "shell.theme.dark"));
    }
}
