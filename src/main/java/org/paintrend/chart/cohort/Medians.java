package org.paintrend.chart.cohort;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.paintrend.chart.Area;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.chart.Look;
import org.paintrend.chart.TextLine;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.statistics.Summary;

/** The quartiles as boxes, and the median as a strong line with its values. */
final class Medians extends Layer {
    private static final BasicStroke LINE = Lines.solid(3.5f);
    private static final BasicStroke CASING = Lines.solid(7);
    private static final BasicStroke EDGE = Lines.solid(2);
    private static final double BOX = 18;
    private static final double ROUND = 4;
    private static final double FILL = 0.16;
    private static final double DOT = 7;
    private static final double HALO = 2;
    private static final double BESIDE = 16;
    private static final double ABOVE = 8;
    private static final double BELOW = 22;

    private final List<Optional<Summary>> scores;
    private final Look look;
    private final Color colour;

    Medians(Instrument instrument, List<Optional<Summary>> scores, Look look) {
        this.scores = List.copyOf(scores);
        this.look = look;
        this.colour = look.theme().course(instrument);
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        for (int i = 0; i < scores.size(); i++) {
            double x = area.x(i);
            scores.get(i).ifPresent(one -> box(g2, area, x, one));
        }
        Path2D line = new Path2D.Double();
        for (int i = 0; i < scores.size(); i++) {
            double x = area.x(i);
            scores.get(i).ifPresent(one -> {
                if (line.getCurrentPoint() == null) {
                    line.moveTo(x, area.y(one.median()));
                } else {
                    line.lineTo(x, area.y(one.median()));
                }
            });
        }
        g2.setPaint(look.theme().page());
        g2.setStroke(CASING);
        g2.draw(line);
        g2.setPaint(colour);
        g2.setStroke(LINE);
        g2.draw(line);
        for (int i = 0; i < scores.size(); i++) {
            mark(g2, area, i);
        }
    }

    private void box(Graphics2D g2, Area area, double x, Summary one) {
        double top = area.y(one.q3());
        RoundRectangle2D box = new RoundRectangle2D.Double(x - BOX / 2, top, BOX, area.y(one.q1()) - top, ROUND, ROUND);
        g2.setPaint(look.theme().page());
        g2.fill(box);
        g2.setPaint(Lines.faded(colour, FILL));
        g2.fill(box);
        g2.setPaint(colour);
        g2.setStroke(EDGE);
        g2.draw(box);
    }

    private void mark(Graphics2D g2, Area area, int i) {
        scores.get(i).ifPresent(one -> {
            double x = area.x(i);
            double y = area.y(one.median());
            g2.setPaint(look.theme().page());
            g2.fill(Lines.circle(x, y, DOT + HALO));
            g2.setPaint(colour);
            g2.fill(Lines.circle(x, y, DOT));
            TextLine value = new TextLine(
                    new FigureWords(look.words()).decimal(one.median()),
                    look.value(),
                    look.theme().text());
            // Where the line rises from here, the value stands below it.
            boolean isBelow = rises(i, one.median()) && y + BELOW + ABOVE < area.y(0);
            double baseLine = y + (isBelow ? BELOW : -ABOVE);
            Halo.draw(g2, value, x + BESIDE, baseLine, look);
        });
    }

    private boolean rises(int from, double median) {
        return scores.subList(from + 1, scores.size()).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .filter(next -> next.median() > median)
                .isPresent();
    }
}
