package org.paintrend.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the window where it stood last, if that is still on a screen. */
final class WindowBounds {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private WindowBounds() {}

    static void restore(Stage stage, Preferences.@Nullable Bounds last) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, primary.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, primary.getHeight()));
        if (last == null
                || Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height())
                        .isEmpty()) {
            stage.setWidth(Math.min(WIDTH, primary.getWidth()));
            stage.setHeight(Math.min(HEIGHT, primary.getHeight()));
            stage.centerOnScreen();
            return;
        }
        stage.setX(last.x());
        stage.setY(last.y());
        stage.setWidth(last.width());
        stage.setHeight(last.height());
        stage.setMaximized(last.maximized());
    }

    /** Where it stands; of a maximized window, where it will stand afterwards is what was known before. */
    static Preferences.Bounds of(Stage stage, Preferences.@Nullable Bounds before) {
        if (stage.isMaximized() && before != null) {
            return new Preferences.Bounds(before.x(), before.y(), before.width(), before.height(), true);
        }
        return new Preferences.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
