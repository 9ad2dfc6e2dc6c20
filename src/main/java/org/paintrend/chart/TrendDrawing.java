package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Visit;

/**
 * A trend laid out on a surface of a given size: one chart under the other, the x labels under the last. It never
 * changes; another size or another trend is another drawing.
 */
public final class TrendDrawing {
    private static final double HEADING = 28;
    private static final double BETWEEN = 12;
    private static final double LEFT = 40;
    private static final double RIGHT = 2;

    private final Trend trend;
    private final List<Instrument> instruments;
    private final Look look;
    private final double width;
    private final double height;
    private final List<Visit> visits;
    private final List<Double> places;
    private final LabelRow labels;
    private final double labelHeight;

    /** Lays a trend out for the instruments given, from top to bottom, in pixels. */
    public TrendDrawing(Trend trend, List<Instrument> instruments, Look look, double width, double height) {
        this.trend = trend;
        this.instruments = List.copyOf(instruments);
        this.look = look;
        this.width = width;
        this.height = height;
        this.visits = trend.current().followUp().visits();
        this.places = places();
        VisitText text = new VisitText(look.words(), trend.current().followUp());
        List<LabelRow.Block> blocks = new VisitLabels(look, text).blocks(visits, places, width - LEFT - RIGHT);
        this.labels = new LabelRow(blocks, LEFT - 20, width);
        this.labelHeight = VisitAxis.LABEL_TOP + LabelRow.lines(blocks) * LabelRow.LINE + 4;
    }

    /** Draws it, with the visit walked to marked. */
    public void draw(Graphics2D g2, @Nullable Visit walked) {
        g2.setPaint(look.theme().page());
        g2.fill(new Rectangle2D.Double(0, 0, width, height));
        int mark = walked == null ? -1 : visits.indexOf(walked);
        List<InstrumentChart> charts = instruments.stream()
                .map(instrument -> new InstrumentChart(trend, instrument, look))
                .toList();
        double room = height - labelHeight - instruments.size() * HEADING - (instruments.size() - 1) * BETWEEN;
        double top = 0;
        for (int i = 0; i < instruments.size(); i++) {
            boolean last = i == instruments.size() - 1;
            heading(g2, instruments.get(i), top);
            top += HEADING;
            double below = last ? labelHeight : 0;
            double chartHeight = room / instruments.size();
            draw(g2, charts.get(i), instruments.get(i), top, chartHeight, below, mark);
            top += chartHeight + BETWEEN;
        }
    }

    /** The visit nearest to a place from left to right. */
    public Visit nearest(double x) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - x) < Math.abs(places.get(nearest) - x)) {
                nearest = i;
            }
        }
        return visits.get(nearest);
    }

    private void draw(
            Graphics2D g2,
            InstrumentChart chart,
            Instrument instrument,
            double top,
            double chartHeight,
            double below,
            int mark) {
        List<LabelRow.Block> notes = notes(chart.points(), instrument);
        LabelRow row = new LabelRow(notes, LEFT, width);
        VisitAxis axis = new VisitAxis(
                TimeScale.of(trend).range(), below > 0 ? labels : new LabelRow(List.of(), 0, 0), mark, look.theme());
        AxisSpace left = new AxisSpace();
        left.setLeft(LEFT);
        left.setRight(RIGHT);
        AxisSpace bottom = new AxisSpace();
        bottom.setBottom(below);
        chart.chart(row, Lane.height(LabelRow.lines(notes)), axis, left, bottom, mark)
                .draw(g2, new Rectangle2D.Double(0, top, width, chartHeight + below));
    }

    private void heading(Graphics2D g2, Instrument instrument, double top) {
        double middle = top + 11;
        g2.setPaint(look.theme().course(instrument));
        g2.setStroke(Lines.COURSE);
        g2.draw(new Line2D.Double(1, middle, 25, middle));
        g2.fill(Lines.marker(instrument, 13, middle, -1));
        TextLine name = new TextLine(
                look.words().get("clinical." + instrument.id()),
                look.heading(),
                look.theme().text());
        name.draw(g2, 36, middle + 5);
        new TextLine(
                        look.words().get("clinical." + instrument.id() + ".about"),
                        look.change(),
                        look.theme().muted())
                .draw(g2, 36 + name.width() + 10, middle + 5);
    }

    private List<LabelRow.Block> notes(List<TrendPoint> points, Instrument instrument) {
        LaneNotes words = new LaneNotes(look.words(), instrument);
        double step = (width - LEFT - RIGHT) / points.size() - 8;
        List<LabelRow.Block> blocks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            String note = words.reason(points.get(i)) + words.caution(points.get(i), points.getFirst());
            if (!note.isEmpty()) {
                blocks.add(new LabelRow.Block(
                        places.get(i),
                        new TextLine(note, look.axis(), look.theme().muted()).within(step)));
            }
        }
        return blocks;
    }

    private List<Double> places() {
        TimeScale scale = TimeScale.of(trend);
        double room = width - LEFT - RIGHT;
        return visits.stream()
                .map(visit -> scale.position(trend.current().followUp(), visit).orElseThrow())
                .map(at -> LEFT
                        + (at - scale.range().getLowerBound()) / scale.range().getLength() * room)
                .toList();
    }
}
