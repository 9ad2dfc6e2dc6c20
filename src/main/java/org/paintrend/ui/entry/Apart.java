package org.paintrend.ui.entry;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two parts at both ends of a line; where the line is too short for both, the second goes beneath the first. */
final class Apart extends Region {
    private static final double BETWEEN = 12;

    private final Region first;
    private final Region second;

    Apart(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.prefWidth(-1), second.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + BETWEEN + second.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = first.prefHeight(-1);
        double two = second.prefHeight(-1);
        return fits(width < 0 ? computePrefWidth(-1) : width) ? Math.max(one, two) : one + BETWEEN + two;
    }

    @Override
    protected void layoutChildren() {
        double wide = second.prefWidth(-1);
        double high = first.prefHeight(-1);
        boolean beside = fits(getWidth());
        first.resizeRelocate(0, 0, first.prefWidth(-1), high);
        second.resizeRelocate(beside ? getWidth() - wide : 0, beside ? 0 : high + BETWEEN, wide, second.prefHeight(-1));
    }

    private boolean fits(double width) {
        return width >= computePrefWidth(-1);
    }
}
