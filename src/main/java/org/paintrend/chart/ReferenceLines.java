package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;

/** What a course is measured against: its baseline, and 12 on LANSS. */
final class ReferenceLines extends Layer {
    private static final double BASELINE_OPACITY = 0.75;

    private final Instrument instrument;
    private final TrendPoint baseline;
    private final ChartTheme theme;

    ReferenceLines(Instrument instrument, TrendPoint baseline, ChartTheme theme) {
        this.instrument = instrument;
        this.baseline = baseline;
        this.theme = theme;
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        if (instrument == Instrument.LANSS) {
            g2.setPaint(theme.muted());
            g2.setStroke(Lines.NEUROPATHIC);
            double y = area.y(Lanss.NEUROPATHIC);
            g2.draw(new Line2D.Double(area.left(), y, area.right(), y));
        }
        Integer score = baseline.score();
        if (score != null) {
            g2.setPaint(Lines.faded(theme.course(instrument), BASELINE_OPACITY));
            g2.setStroke(Lines.BASELINE);
            double y = area.y(score);
            g2.draw(new Line2D.Double(area.x(baseline.at()), y, area.right(), y));
        }
    }
}
