package org.paintrend.ui.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the procedures of a patient stand on a line of time of a given width: in true proportion, but never on top of
 * each other, and with words only where they do not cover other words.
 */
final class TimeLineLayout {
    /** The least distance of two marks, and of two labels, in px. */
    static final double APART = 16;

    static final double LABEL_GAP = 20;

    private final LocalDate first;
    private final double perDay;
    private final double width;

    /**
     * A line from half a step before the first day to the last.
     *
     * @param first the earliest day shown
     * @param last the latest day shown, today included
     */
    TimeLineLayout(LocalDate first, LocalDate last, double width) {
        this.first = first;
        this.perDay = width / Math.max(1, ChronoUnit.DAYS.between(first, last));
        this.width = width;
    }

    /** A mark to place: the width of its words above the line, and whether it is the chosen one. */
    record Item(LocalDate day, double labelWidth, boolean chosen) {}

    /** Where a mark stands, where its words begin, and whether there is room for them. */
    record Place(double x, double labelX, boolean labelled) {}

    /** The place of a day in true proportion. */
    double x(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day) * perDay, 0, width);
    }

    /** The places of marks in order of time. */
    List<Place> places(List<Item> items) {
        double[] xs = spread(items.stream().mapToDouble(item -> x(item.day())).toArray());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            places.add(new Place(xs[i], labelX(xs[i], items.get(i).labelWidth()), false));
        }
        // The chosen one always speaks; then the newest, as far as there is room.
        IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !items.get(i).chosen())
                        .thenComparing(Comparator.reverseOrder()))
                .filter(i -> fits(i, items, places))
                .forEach(i -> places.set(i, new Place(xs[i], places.get(i).labelX(), true)));
        return places;
    }

    private boolean fits(int index, List<Item> items, List<Place> places) {
        double from = places.get(index).labelX();
        double to = from + items.get(index).labelWidth();
        return IntStream.range(0, items.size())
                .filter(i -> places.get(i).labelled())
                .noneMatch(i -> from < places.get(i).labelX() + items.get(i).labelWidth() + LABEL_GAP
                        && places.get(i).labelX() < to + LABEL_GAP);
    }

    private double labelX(double x, double labelWidth) {
        return Math.max(0, Math.min(x, width - labelWidth));
    }

    /** Pushes marks apart, first to the right, then back from the end; too many share the width evenly. */
    private double[] spread(double[] wanted) {
        int count = wanted.length;
        double apart = count < 2 ? 0 : Math.min(APART, width / (count - 1));
        double[] xs = wanted.clone();
        for (int i = 1; i < count; i++) {
            xs[i] = Math.max(xs[i], xs[i - 1] + apart);
        }
        double limit = width;
        for (int i = count - 1; i >= 0; i--) {
            xs[i] = Math.min(xs[i], limit);
            limit = xs[i] - apart;
        }
        return xs;
    }
}
