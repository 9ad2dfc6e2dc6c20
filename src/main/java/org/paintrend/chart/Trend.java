package org.paintrend.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;

/**
 * What a trend shows. A chart is always built anew from such a value.
 *
 * @param current the procedure looked at
 * @param earlier earlier procedures of the same patient, shown faint behind
 * @param unsaved the id of the timepoint whose scores in {@code current} are typed but not saved, or absent
 */
public record Trend(
        Episode current,
        List<Episode> earlier,
        TimeAxis axis,
        @Nullable String unsaved) {
    public Trend {
        earlier = List.copyOf(earlier);
    }

    /** A saved course alone, on ordered positions. */
    public static Trend of(Episode current) {
        return new Trend(current, List.of(), TimeAxis.ORDERED, null);
    }

    /** The same with earlier procedures behind it. */
    public Trend behind(List<Episode> others) {
        return new Trend(current, others, axis, unsaved);
    }

    /** The same on another axis. */
    public Trend on(TimeAxis other) {
        return new Trend(current, earlier, other, unsaved);
    }

    /** The same with the scores of one timepoint marked as typed but not saved. */
    public Trend withUnsaved(@Nullable String timepoint) {
        return new Trend(current, earlier, axis, timepoint);
    }

    /** The points of an instrument in the order of the plan. */
    List<TrendPoint> points(Instrument instrument) {
        TimeScale scale = TimeScale.of(this);
        return current.followUp().visits().stream()
                .map(visit -> TrendPoint.of(
                        visit,
                        instrument,
                        scale.position(current.followUp(), visit).orElseThrow(),
                        visit.timepoint().id().equals(unsaved)))
                .toList();
    }
}
