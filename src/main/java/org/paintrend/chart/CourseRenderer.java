package org.paintrend.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.paintrend.domain.assessment.Instrument;

/** The course itself: a line that breaks off at a gap, marks with a halo, today's unsaved step dashed and hollow. */
@SuppressWarnings("serial") // never written
final class CourseRenderer extends XYLineAndShapeRenderer {
    private final Instrument instrument;
    private final List<TrendPoint> points;
    private final Color course;
    private final Color page;

    CourseRenderer(Instrument instrument, List<TrendPoint> points, ChartTheme theme) {
        this.instrument = instrument;
        this.points = points;
        this.course = theme.course(instrument);
        this.page = theme.page();
        setDefaultPaint(course);
        setAutoPopulateSeriesPaint(false);
        setAutoPopulateSeriesStroke(false);
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        boolean unsaved = unsaved(item) || (item > 0 && unsaved(item - 1));
        return unsaved ? Lines.UNSAVED : Lines.COURSE;
    }

    @Override
    protected void drawSecondaryPass(
            Graphics2D g2,
            XYPlot plot,
            XYDataset dataset,
            int pass,
            int series,
            int item,
            ValueAxis domainAxis,
            Rectangle2D dataArea,
            ValueAxis rangeAxis,
            CrosshairState crosshairState,
            EntityCollection entities) {
        TrendPoint point = points.get(item);
        Integer score = point.score();
        if (score == null) {
            return;
        }
        Area area = new Area(dataArea, domainAxis, rangeAxis);
        double x = area.x(point.at());
        double y = area.y(score);
        g2.setPaint(page);
        g2.fill(Lines.marker(instrument, x, y, Lines.HALO));
        g2.setPaint(course);
        if (unsaved(item)) {
            g2.setStroke(Lines.COURSE);
            g2.draw(Lines.marker(instrument, x, y, 0));
        } else {
            g2.fill(Lines.marker(instrument, x, y, 0));
        }
    }

    private boolean unsaved(int item) {
        return points.get(item).state() == TrendPoint.State.UNSAVED;
    }
}
