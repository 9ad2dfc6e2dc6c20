package org.paintrend.clinic;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * One change of a line of the catalogue.
 *
 * @param at in the clinic's zone
 * @param isUndo whether it took an earlier change back
 * @param cells what stands otherwise since
 */
public record LineChange(long number, ZonedDateTime at, String who, Kind kind, boolean isUndo, List<Cell> cells) {
    /** What was done. */
    public enum Kind {
        /** The clinic added the line. */
        ADDED,
        /** Its texts were changed. */
        CHANGED,
        /** It has the program's texts again. */
        LIKE_PROGRAM,
        /** It is not offered any more. */
        RETIRED,
        /** It is offered again. */
        BROUGHT_BACK,
        /** It stands elsewhere. */
        MOVED,
        /** The line the clinic added is gone again. */
        REMOVED
    }

    /**
     * A cell that was changed.
     *
     * @param column its name
     * @param before empty where nothing stood there
     * @param after empty where nothing stands there
     */
    public record Cell(String column, String before, String after) {}

    public LineChange {
        cells = List.copyOf(cells);
    }
}
