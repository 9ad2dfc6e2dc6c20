package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Visit;

/**
 * A trend on a surface of a given size: one chart under the other, the x labels under the last. It never changes;
 * another size or another trend is another drawing.
 */
public final class TrendDrawing {
    private static final double HEADING = 28;
    private static final double HEADING_MIDDLE = 11;
    private static final double HEADING_LINE = 24;
    private static final double HEADING_TEXT = 36;
    private static final double BETWEEN = 12;

    private final Trend trend;
    private final List<Instrument> instruments;
    private final Look look;
    private final double width;
    private final double height;
    private final TrendLayout layout;

    /** Lays a trend out for the instruments given, from top to bottom, in pixels. */
    public TrendDrawing(Trend trend, List<Instrument> instruments, Look look, double width, double height) {
        this.trend = trend;
        this.instruments = List.copyOf(instruments);
        this.look = look;
        this.width = width;
        this.height = height;
        this.layout = new TrendLayout(trend, look, width);
    }

    /** Draws it, with the visit walked to marked. */
    public void draw(Graphics2D g2, @Nullable Visit walked) {
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setPaint(look.theme().page());
        g2.fill(new Rectangle2D.Double(0, 0, width, height));
        int count = instruments.size();
        int mark = walked == null ? -1 : trend.current().followUp().visits().indexOf(walked);
        double chartHeight = (height - layout.labelHeight() - count * HEADING - (count - 1) * BETWEEN) / count;
        double top = 0;
        for (int i = 0; i < count; i++) {
            heading(g2, instruments.get(i), top);
            top += HEADING;
            double below = i == count - 1 ? layout.labelHeight() : 0;
            chart(g2, instruments.get(i), new Rectangle2D.Double(0, top, width, chartHeight + below), below, mark);
            top += chartHeight + BETWEEN;
        }
    }

    /** The visit nearest to a place from left to right. */
    public Visit nearest(double x) {
        return trend.current().followUp().visits().get(layout.nearest(x));
    }

    private void chart(Graphics2D g2, Instrument instrument, Rectangle2D place, double below, int mark) {
        InstrumentChart chart = new InstrumentChart(trend, instrument, look);
        VisitAxis axis = new VisitAxis(
                TimeScale.of(trend).range(),
                below > 0 ? layout.labels() : new LabelRow(),
                layout.lead(),
                mark,
                look.theme());
        AxisSpace sides = new AxisSpace();
        sides.setLeft(TrendLayout.LEFT);
        sides.setRight(TrendLayout.RIGHT);
        AxisSpace under = new AxisSpace();
        under.setBottom(below);
        chart.chart(layout.notes(chart.points(), instrument), axis, sides, under, mark)
                .draw(g2, place);
    }

    private void heading(Graphics2D g2, Instrument instrument, double top) {
        double middle = top + HEADING_MIDDLE;
        g2.setPaint(look.theme().course(instrument));
        g2.setStroke(Lines.COURSE);
        g2.draw(new Line2D.Double(1, middle, 1 + HEADING_LINE, middle));
        g2.fill(Lines.marker(instrument, 1 + HEADING_LINE / 2, middle, -1));
        double baseLine = middle + 5;
        String key = "clinical." + instrument.id();
        TextLine name =
                new TextLine(look.words().get(key), look.heading(), look.theme().text());
        TextLine about = new TextLine(
                look.words().get(key + ".about"), look.change(), look.theme().muted());
        name.draw(g2, HEADING_TEXT, baseLine);
        about.draw(g2, HEADING_TEXT + name.width() + 10, baseLine);
    }
}
