package org.paintrend.domain.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Descriptive figures of some values.
 *
 * @param n how many values, at least 1
 * @param sd standard deviation with n − 1; NaN of a single value
 * @param q1 lower quartile, R type 7
 * @param q3 upper quartile, R type 7
 */
public record Summary(int n, double mean, double sd, double median, double q1, double q3, double min, double max) {
    private static final double UPPER = 0.975;
    private static final double ACCURACY = 1e-13;
    private static final int LOWER_QUARTILE = 25;
    private static final int HALF = 50;
    private static final int UPPER_QUARTILE = 75;

    /** The figures of whole numbers; empty where there are none. */
    public static Optional<Summary> of(int[] values) {
        return of(Arrays.stream(values).asDoubleStream().toArray());
    }

    /** The figures of values; empty where there are none. */
    public static Optional<Summary> of(double[] values) {
        if (values.length == 0) {
            return Optional.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(sorted);
        return Optional.of(new Summary(
                sorted.length,
                StatUtils.mean(sorted),
                sorted.length == 1 ? Double.NaN : Math.sqrt(StatUtils.variance(sorted)),
                percentile.evaluate(HALF),
                percentile.evaluate(LOWER_QUARTILE),
                percentile.evaluate(UPPER_QUARTILE),
                sorted[0],
                sorted[sorted.length - 1]));
    }

    /** The 95 % interval of the mean by Student's t; empty of a single value. */
    public Optional<Interval> meanInterval() {
        if (n < 2) {
            return Optional.empty();
        }
        double quantile = new TDistribution(n - 1.0, ACCURACY).inverseCumulativeProbability(UPPER);
        double half = quantile * sd / Math.sqrt(n);
        return Optional.of(new Interval(mean - half, mean + half));
    }
}
