package org.paintrend.ui.followups;

import java.util.Locale;
import org.paintrend.ui.common.Column;

/** The columns of the list, and how wide each may be. */
enum DueColumn implements Column {
    PATIENT(110, 158),
    PROCEDURE(124, 226),
    TIMEPOINT(64, 76),
    /** A picture of what stands in words beside it: in a narrow window the words are enough. */
    WINDOW(70, 74),
    DUE(140, 176),
    PHONE(102, 130),
    ATTEMPTS(92, 148),
    ACTIONS(176, 176);

    private static final double ROOM_FOR_PICTURES = 1010;

    private final double narrow;
    private final double wide;

    DueColumn(double narrow, double wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    @Override
    public double narrow() {
        return narrow;
    }

    @Override
    public double wide() {
        return wide;
    }

    @Override
    public double givesWayBelow() {
        return this == WINDOW ? ROOM_FOR_PICTURES : 0;
    }

    String key() {
        return "followups.column." + name().toLowerCase(Locale.ROOT);
    }
}
