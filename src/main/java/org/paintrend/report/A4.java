package org.paintrend.report;

/** A sheet of A4 upright, in pixels of 1/96 inch. */
public final class A4 {
    public static final double WIDTH = 794;
    public static final double HEIGHT = 1123;
    /** Blank on each side: what printers leave blank by default. */
    public static final double MARGIN = 72;

    static final double INSIDE_WIDTH = WIDTH - 2 * MARGIN;
    static final double INSIDE_HEIGHT = HEIGHT - 2 * MARGIN;

    private A4() {}
}
