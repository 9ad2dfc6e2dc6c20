package org.paintrend.chart;

import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;

/**
 * The fixed scale of an instrument; it never follows the data.
 *
 * @param highest the upper end; the lower is 0
 * @param step from one labelled line to the next
 */
public record ScoreScale(int highest, int step) {
    /** The scale of an instrument. */
    public static ScoreScale of(Instrument instrument) {
        return switch (instrument) {
            case NRS -> new ScoreScale(Nrs.HIGHEST, 2);
            case LANSS -> new ScoreScale(Lanss.HIGHEST, 4);
        };
    }
}
