package org.paintrend.chart;

/** Moves labels in a row apart, each as little as possible from where it belongs. */
final class Spread {
    private Spread() {}

    /**
     * New centres in the same order, at least {@code gap} between neighbours and none outside from {@code left} to
     * {@code right} as long as all of them fit.
     */
    static double[] apart(double[] centres, double[] widths, double gap, double left, double right) {
        int count = centres.length;
        double[] before = new double[count];
        for (int i = 1; i < count; i++) {
            before[i] = before[i - 1] + widths[i - 1] + gap;
        }
        double total = count == 0 ? 0 : before[count - 1] + widths[count - 1];
        double[] starts = new double[count];
        for (int i = 0; i < count; i++) {
            starts[i] = centres[i] - widths[i] / 2 - before[i];
        }
        rising(starts);
        double last = Math.max(left, right - total);
        double[] moved = new double[count];
        for (int i = 0; i < count; i++) {
            moved[i] = Math.clamp(starts[i], left, last) + before[i] + widths[i] / 2;
        }
        return moved;
    }

    /** The nearest sequence that never falls: neighbours in the wrong order share their mean. */
    private static void rising(double[] values) {
        int count = values.length;
        double[] mean = new double[count];
        int[] size = new int[count];
        int pools = 0;
        for (double value : values) {
            mean[pools] = value;
            size[pools] = 1;
            pools++;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                int merged = size[pools - 2] + size[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / merged;
                size[pools - 2] = merged;
                pools--;
            }
        }
        int i = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int member = 0; member < size[pool]; member++) {
                values[i++] = mean[pool];
            }
        }
    }
}
