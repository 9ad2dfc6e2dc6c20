package org.paintrend.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Areas for a few lines of text. */
public final class TextAreas {
    private TextAreas() {}

    /** A wrapped area of so many lines that Tab leaves, as it leaves every other field; Ctrl+Tab still types one. */
    public static TextArea of(int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                KeyboardFocus.leave(area, !event.isShiftDown());
                event.consume();
            }
        });
        return area;
    }
}
