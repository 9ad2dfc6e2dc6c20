package org.paintrend.ui.common;

/**
 * How a page is laid on the part of a paper that can be printed on: as large as it fits, at most in its true size.
 *
 * @param scale points (1/72 inch) to a pixel (1/96 inch)
 */
record PaperFit(double scale) {
    private static final double TRUE_SIZE = 72.0 / 96;

    /** The sizes of the page in pixels, of the paper in points. */
    static PaperFit of(double width, double height, double paperWidth, double paperHeight) {
        return new PaperFit(Math.min(TRUE_SIZE, Math.min(paperWidth / width, paperHeight / height)));
    }

    /** Whether the page comes out larger than in another place; upright wins where both are alike. */
    boolean largerThan(PaperFit other) {
        return scale > other.scale;
    }
}
