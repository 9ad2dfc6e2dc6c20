package org.paintrend.chart.cohort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paintrend.chart.Area;
import org.paintrend.chart.Layer;
import org.paintrend.chart.Lines;
import org.paintrend.domain.cohort.CourseBundle;

/**
 * Every course faint, as if each were drawn over the others. What many share is drawn once, as dense as all of them would
 * be; where there are so many that everything would be full, the density follows the share.
 */
final class Bundle extends Layer {
    /** Of a single course among many. */
    private static final double FAINT = 0.1;
    /** Of a single course among few, which can be followed. */
    private static final double CLEAR = 0.6;
    /** So many courses, as if they lay over each other, are as dense as anything gets. */
    private static final double DENSEST = 0.85;
    /** What is rarer than can be told apart is still seen. */
    private static final double RAREST = 0.02;

    private static final double DOT = 2.5;

    private final CourseBundle bundle;
    private final Color colour;
    private final double single;

    Bundle(CourseBundle bundle, Color colour) {
        this.bundle = bundle;
        this.colour = colour;
        this.single = single(bundle);
    }

    /** How dense a course alone is. */
    private static double single(CourseBundle bundle) {
        int most = IntStream.concat(
                        bundle.steps().stream().mapToInt(CourseBundle.Step::count),
                        bundle.alone().stream().mapToInt(CourseBundle.Alone::count))
                .max()
                .orElse(1);
        double wanted = Math.clamp(2.0 / Math.max(1, bundle.courses()), FAINT, CLEAR);
        return Math.min(wanted, 1 - Math.pow(1 - DENSEST, 1.0 / most));
    }

    /** How dense so many courses are that lie over each other. */
    double density(int count) {
        return Math.max(RAREST, 1 - Math.pow(1 - single, count));
    }

    @Override
    public void draw(Graphics2D g2, Area area) {
        g2.setStroke(Lines.HAIR);
        Stream<CourseBundle.Step> rareFirst =
                bundle.steps().stream().sorted((one, other) -> Integer.compare(one.count(), other.count()));
        rareFirst.forEach(step -> {
            g2.setPaint(Lines.faded(colour, density(step.count())));
            g2.draw(new Line2D.Double(
                    area.x(step.from()), area.y(step.score()), area.x(step.to()), area.y(step.next())));
        });
        for (CourseBundle.Alone one : bundle.alone()) {
            g2.setPaint(Lines.faded(colour, density(one.count())));
            g2.fill(Lines.circle(area.x(one.at()), area.y(one.score()), DOT));
        }
    }
}
