package org.paintrend.chart;

import java.util.ArrayList;
import java.util.List;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Visit;

/** Where everything of a trend stands from left to right, for a width, and how high its labels are. */
final class TrendLayout {
    /** Room for the numbers of the scales. */
    static final double LEFT = 40;

    static final double RIGHT = 2;
    /** From a chart to its x labels on ordered positions. */
    static final double CLOSE = 6;

    private static final double LED = 18;
    private static final double BELOW = 6;
    private static final double NOTE_GAP = 8;
    private static final double LABEL_GAP = 12;
    private static final double NARROW = 80;

    private final Trend trend;
    private final Look look;
    private final double width;
    private final List<Visit> visits;
    private final List<Double> places;
    private final LabelRow labels;

    TrendLayout(Trend trend, Look look, double width) {
        this.trend = trend;
        this.look = look;
        this.width = width;
        this.visits = trend.current().followUp().visits();
        this.places = places(TimeScale.of(trend));
        VisitLabels texts = new VisitLabels(
                look, new VisitCaption(look.words(), trend.current().followUp()));
        // On a true time axis narrow labels have to move the least.
        double most = trend.axis() == TimeAxis.TRUE_TIME ? NARROW : room() / visits.size() - NOTE_GAP;
        this.labels = new LabelRow(
                texts.blocks(visits, places, most), LABEL_GAP, VisitAxis.PADDING, width - VisitAxis.PADDING);
    }

    LabelRow labels() {
        return labels;
    }

    /** From the chart to its labels: on a true time axis there are leading lines between. */
    double lead() {
        return trend.axis() == TimeAxis.TRUE_TIME ? LED : CLOSE;
    }

    /** What the x labels need below the last chart. */
    double labelHeight() {
        return lead() + LabelRow.lines(labels.blocks()) * LabelRow.LINE + BELOW;
    }

    /** The notes in the lane of an instrument. */
    LabelRow notes(List<TrendPoint> points, Instrument instrument) {
        LaneNotes words = new LaneNotes(look.words(), instrument);
        double step = room() / points.size() - NOTE_GAP;
        List<LabelRow.Block> blocks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            String note = words.reason(points.get(i)) + words.caution(points.get(i), points.getFirst());
            if (!note.isEmpty()) {
                TextLine text = new TextLine(note, look.axis(), look.theme().muted());
                blocks.add(new LabelRow.Block(places.get(i), text.within(step)));
            }
        }
        return new LabelRow(blocks, NOTE_GAP, LEFT, width);
    }

    /** The number of the visit nearest to a place. */
    int nearest(double x) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - x) < Math.abs(places.get(nearest) - x)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private double room() {
        return width - LEFT - RIGHT;
    }

    private List<Double> places(TimeScale scale) {
        return visits.stream()
                .map(visit -> scale.position(trend.current().followUp(), visit).orElseThrow())
                .map(at -> LEFT
                        + (at - scale.range().getLowerBound()) / scale.range().getLength() * room())
                .toList();
    }
}
