package org.paintrend.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.paintrend.domain.assessment.Instrument;

/** Builds the chart of one instrument: its scale, its layers from back to front, its course. */
final class InstrumentChart {
    private final Trend trend;
    private final Instrument instrument;
    private final Look look;
    private final List<TrendPoint> points;
    private final List<TrendPoint> course;

    InstrumentChart(Trend trend, Instrument instrument, Look look) {
        this.trend = trend;
        this.instrument = instrument;
        this.look = look;
        this.points = trend.points(instrument);
        this.course = points.stream().filter(TrendPoint::onCourse).toList();
    }

    /** A chart with its lane, its x axis and the room these need; the visit at {@code walked} ringed. */
    JFreeChart chart(LabelRow notes, VisitAxis visits, AxisSpace sides, AxisSpace below, int walked) {
        ChartTheme theme = look.theme();
        CourseRenderer renderer = new CourseRenderer(instrument, course, theme);
        double lane = Lane.height(LabelRow.lines(notes.blocks()));
        XYPlot plot = PlainPlot.of(
                dataset(), visits, FixedAxis.scores(ScoreScale.of(instrument), lane, look), renderer, theme);
        plot.setFixedRangeAxisSpace(sides);
        plot.setFixedDomainAxisSpace(below);

        EarlierCourses earlier = new EarlierCourses(trend, instrument, theme);
        OptionalDouble edge = reliefEdge();
        edge.ifPresent(score -> renderer.addAnnotation(new ReliefZone(score, theme), Layer.BACKGROUND));
        renderer.addAnnotation(new Lane(points, notes, theme.course(instrument), look), Layer.BACKGROUND);
        renderer.addAnnotation(new ReferenceLines(instrument, points.getFirst(), theme), Layer.BACKGROUND);
        renderer.addAnnotation(earlier, Layer.BACKGROUND);
        plot.addAnnotation(new TrendLabels(instrument, points, earlier, edge, threshold(), look));
        if (walked >= 0) {
            plot.addAnnotation(new WalkedRing(points.get(walked), theme));
        }
        return PlainPlot.chart(plot);
    }

    List<TrendPoint> points() {
        return points;
    }

    /** The score up to which relief reaches the threshold, as a fraction; none without a baseline above 0. */
    private OptionalDouble reliefEdge() {
        Integer baseline = points.getFirst().score();
        return baseline == null || baseline == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(baseline * (100 - threshold()) / 100.0);
    }

    private int threshold() {
        return trend.current().rule().threshold();
    }

    private XYSeriesCollection dataset() {
        XYSeries series = new XYSeries(instrument.id(), false, true);
        course.forEach(point -> series.add(point.at(), (Number) point.score()));
        return new XYSeriesCollection(series);
    }
}
