package org.paintrend.ui.common;

/** A column of a list, as wide as its room allows. */
public interface Column {
    /** The least width at which it can be read, px. */
    double narrow();

    /** The width it likes, px; a column that likes its least width never changes. */
    double wide();

    /** The width of the list below which it gives its place to the others, px; 0: it never does. */
    default double givesWayBelow() {
        return 0;
    }
}
