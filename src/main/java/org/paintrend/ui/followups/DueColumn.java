package org.paintrend.ui.followups;

import java.util.Locale;
import org.paintrend.ui.common.Column;

/** The columns of the list, and how wide each may be. */
enum DueColumn implements Column {
    PATIENT(114, 158),
    PROCEDURE(118, 240),
    /** In a narrow window it stands before the day it is due. */
    TIMEPOINT(70, 76),
    /** A picture of what stands in words beside it: in a narrow window the words are enough. */
    WINDOW(70, 74),
    /** What the list is for, in full at any width. */
    DUE(178, 178),
    /** A number is of use in full alone. */
    PHONE(126, 126),
    ATTEMPTS(116, 136),
    ACTIONS(176, 176);

    private static final double ROOM_FOR_PICTURES = 1010;
    private static final double ROOM_FOR_ALL = 1072;

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
        return switch (this) {
            case TIMEPOINT -> ROOM_FOR_ALL;
            case WINDOW -> ROOM_FOR_PICTURES;
            default -> 0;
        };
    }

    String key() {
        return "followups.column." + name().toLowerCase(Locale.ROOT);
    }
}
