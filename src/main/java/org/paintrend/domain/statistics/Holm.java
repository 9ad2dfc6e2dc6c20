package org.paintrend.domain.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Adjusts p-values of one family for their number (Holm, Scand J Stat 1979;6:65-70). */
public final class Holm {
    private Holm() {}

    /** The adjusted values in the order of the given ones, each at most 1. */
    public static double[] adjusted(double[] p) {
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .toList();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int place = 0; place < p.length; place++) {
            int i = order.get(place);
            largest = Math.max(largest, Math.min(1, p[i] * (p.length - place)));
            adjusted[i] = largest;
        }
        return adjusted;
    }
}
