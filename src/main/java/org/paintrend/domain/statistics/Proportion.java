package org.paintrend.domain.statistics;

import java.util.Optional;

/**
 * So many of so many.
 *
 * @param count 0 to {@code of}
 * @param of 0 where there is nothing to count; then there is no value and no interval
 */
public record Proportion(int count, int of) {
    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /** From 0 to 1; NaN of nothing. */
    public double value() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /** The 95 % score interval (Wilson, J Am Stat Assoc 1927;22:209-212); empty of nothing. */
    public Optional<Interval> wilson() {
        if (of == 0) {
            return Optional.empty();
        }
        double z2 = Normal.Z * Normal.Z;
        double p = value();
        double middle = (p + z2 / (2 * of)) / (1 + z2 / of);
        double half = Normal.Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of)) / (1 + z2 / of);
        // Of none the lower end is 0 and of all the upper is 1, whatever rounding makes of it.
        return Optional.of(new Interval(
                count == 0 ? 0 : Math.max(0, middle - half), count == of ? 1 : Math.min(1, middle + half)));
    }
}
