package org.paintrend.ui.common;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * One line over another, each cut off with an ellipsis where there is no room. Made for cells of very long lists: a label
 * costs three times the styling, and a list styles all its cells anew at every letter of a search.
 */
public final class TwoLines extends Region {
    private static final String ELLIPSIS = "…";

    private final Line first;
    private final Line second;

    /** @param style of the first line; the second one is subdued */
    public TwoLines(String style) {
        this.first = new Line(style);
        this.second = new Line("second-line");
        getStyleClass().add("two-lines");
        getChildren().addAll(first.text, second.text);
        WholeText.beside(this, this::spoken);
    }

    /** Shows two lines; an empty one takes no room. */
    public void show(String firstLine, String secondLine) {
        first.show(firstLine);
        second.show(secondLine);
        requestLayout();
    }

    /** Both lines in full. */
    public String spoken() {
        return second.whole.isEmpty() ? first.whole : first.whole + ", " + second.whole;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + snapSizeX(Math.max(first.width(), second.width())) + insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + first.height() + second.height() + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double y = snapPositionY((getHeight() - first.height() - second.height()) / 2);
        for (Line line : List.of(first, second)) {
            line.fit(width);
            line.text.relocate(insets.getLeft(), y);
            y += line.height();
        }
    }

    /** A text that knows what it says in full. */
    private final class Line {
        private final Text text = new Text();
        private String whole = "";
        private double wholeWidth = -1;
        private double room = -1;

        Line(String style) {
            text.getStyleClass().setAll(style);
            text.setTextOrigin(VPos.TOP);
            // Laid out here alone: what it is cut to must not ask for another layout.
            text.setManaged(false);
            text.fontProperty().subscribe(this::refit);
        }

        void show(String words) {
            if (!whole.equals(words)) {
                whole = words;
                unmeasured();
            }
        }

        private void refit() {
            unmeasured();
            requestLayout();
        }

        private void unmeasured() {
            text.setText(whole);
            room = -1;
            wholeWidth = -1;
        }

        /** How wide it is in full, whether it is cut now or not. */
        double width() {
            if (wholeWidth < 0) {
                wholeWidth = text.getLayoutBounds().getWidth();
            }
            return wholeWidth;
        }

        double height() {
            return whole.isEmpty() ? 0 : Math.ceil(text.getLayoutBounds().getHeight());
        }

        void fit(double space) {
            if (space == room) {
                return;
            }
            text.setText(whole);
            room = space;
            if (width() > space) {
                text.setText(ELLIPSIS);
                double left = Math.max(0, space - text.getLayoutBounds().getWidth());
                text.setText(whole);
                int fitting = text.hitTest(new Point2D(left, 1)).getCharIndex();
                text.setText(whole.substring(0, fitting).stripTrailing() + ELLIPSIS);
            }
        }
    }
}
