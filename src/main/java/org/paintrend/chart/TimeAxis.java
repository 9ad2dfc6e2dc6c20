package org.paintrend.chart;

/** How visits are laid out from left to right. */
public enum TimeAxis {
    /** The plan's timepoints at equal distances, as in published figures. */
    ORDERED,
    /** Days since the procedure. */
    TRUE_TIME
}
