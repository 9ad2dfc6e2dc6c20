package org.paintrend.domain.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/** Two proportions of independent groups, compared. */
public record Comparison(Proportion one, Proportion other) {
    /** Probabilities that differ by no more than this are equally likely, as in R's {@code fisher.test}. */
    private static final double SAME = 1 + 1e-7;

    /** The first minus the second; NaN where one of them is of nothing. */
    public double difference() {
        return one.value() - other.value();
    }

    /** The 95 % interval of the difference from the two score intervals (Newcombe, Stat Med 1998;17:873-890, method 10). */
    public Optional<Interval> newcombe() {
        return one.wilson()
                .flatMap(first -> other.wilson()
                        .map(second -> new Interval(
                                difference() - distance(one.value() - first.low(), second.high() - other.value()),
                                difference() + distance(first.high() - one.value(), other.value() - second.low()))));
    }

    /** How many have to be treated as the first group was for one responder more; empty where it is no better. */
    public OptionalDouble numberNeededToTreat() {
        return difference() > 0 ? OptionalDouble.of(1 / difference()) : OptionalDouble.empty();
    }

    /** Fisher's exact p, two-sided: all tables that are no more likely than this one; empty where a group is empty. */
    public OptionalDouble fisher() {
        int all = one.of() + other.of();
        int responders = one.count() + other.count();
        if (one.of() == 0 || other.of() == 0) {
            return OptionalDouble.empty();
        }
        var tables = new HypergeometricDistribution(all, responders, one.of());
        double seen = tables.probability(one.count()) * SAME;
        double p = 0;
        for (int count = tables.getSupportLowerBound(); count <= tables.getSupportUpperBound(); count++) {
            double likely = tables.probability(count);
            p += likely <= seen ? likely : 0;
        }
        return OptionalDouble.of(Math.min(1, p));
    }

    private static double distance(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
