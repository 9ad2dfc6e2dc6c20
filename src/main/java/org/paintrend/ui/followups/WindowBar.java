package org.paintrend.ui.followups;

import java.time.Duration;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Window;

/** A window from its opening to its closing, with a tick at the target and a dot where the present lies. */
final class WindowBar extends Region {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final double LINE = 4;
    private static final double TICK = 12;
    private static final double DOT = 4.5;

    private final Rectangle track = shape(new Rectangle(), "track");
    private final Rectangle passed = shape(new Rectangle(), "passed");
    private final Rectangle target = shape(new Rectangle(2, TICK), "target");
    private final Circle today = shape(new Circle(DOT), "today");
    private @Nullable Window window;
    private Instant now = Instant.EPOCH;

    WindowBar() {
        getStyleClass().add("window-bar");
        track.setArcWidth(LINE);
        track.setArcHeight(LINE);
        passed.setArcWidth(LINE);
        passed.setArcHeight(LINE);
        getChildren().addAll(track, passed, target, today);
        setMinHeight(TICK + 2);
        setMaxHeight(TICK + 2);
    }

    void show(Window shown, Instant at) {
        window = shown;
        now = at;
        pseudoClassStateChanged(AHEAD, at.isBefore(shown.opens()));
        today.setVisible(!shown.closedAt(at));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (window == null) {
            return;
        }
        double middle = snapPositionY(getHeight() / 2);
        double left = DOT;
        double length = getWidth() - 2 * DOT;
        place(track, left, middle, length);
        double here = share(window, now) * length;
        place(passed, left, middle, here);
        target.relocate(snapPositionX(left + share(window, window.overdueFrom()) * length - 1), middle - TICK / 2);
        today.relocate(left + here - DOT, middle - DOT);
    }

    private static void place(Rectangle line, double x, double middle, double length) {
        line.setWidth(length);
        line.setHeight(LINE);
        line.relocate(x, middle - LINE / 2);
    }

    /** How much of the window an instant leaves behind, 0 to 1. */
    private static double share(Window window, Instant at) {
        double whole = Duration.between(window.opens(), window.closes()).toMillis();
        return Math.clamp(Duration.between(window.opens(), at).toMillis() / whole, 0, 1);
    }

    private static <T extends Shape> T shape(T shape, String style) {
        shape.getStyleClass().setAll(style);
        shape.setManaged(false);
        return shape;
    }
}
