package org.paintrend.chart.cohort;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.paintrend.chart.FixedAxis;
import org.paintrend.chart.Look;
import org.paintrend.chart.ScoreScale;
import org.paintrend.domain.cohort.CourseBundle;

/** Draws courses: each faint, the median and the quartiles strong. */
record CoursesPlot(CourseBundle bundle, CoursesText text) implements Painter {
    private static final double LEFT = 40;
    /** Below 0, so that a mark there is whole. */
    private static final double LANE = 10;

    @Override
    public void paint(Graphics2D g2, Look look, double width, double height) {
        Row row = new Row(bundle.timepoints().size(), LEFT, look);
        row.draw(
                g2,
                new Rectangle2D.Double(0, 0, width, height),
                FixedAxis.scores(ScoreScale.of(bundle.instrument()), LANE, look),
                row.labels(text.labels(), width),
                List.of(
                        new Bundle(bundle, look.theme().course(bundle.instrument())),
                        new Medians(bundle.instrument(), text.scores(), look)));
    }
}
