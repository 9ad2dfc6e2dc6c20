package org.paintrend.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for labels: of the places offered the first that covers nothing, else the one that covers least. */
final class Placer {
    /** Of covering another label or a mark, a course, a faint line. */
    static final double LABEL = 1000;

    static final double COURSE = 300;
    static final double FAINT = 60;
    private static final double OUTSIDE = 5000;
    private static final double LATER_CHOICE = 1;

    private final Rectangle2D room;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Cost> lines = new ArrayList<>();

    private record Cost(Line2D line, double cost) {}

    Placer(Rectangle2D room) {
        this.room = room;
    }

    /** Keeps labels off a line as far as its cost goes. */
    void avoid(Line2D line, double cost) {
        lines.add(new Cost(line, cost));
    }

    /** Keeps labels off a mark. */
    void avoid(Rectangle2D mark) {
        taken.add(mark);
    }

    /** Whether one of the places costs less than this: below {@link #FAINT} it covers nothing at all. */
    boolean hasRoom(List<Rectangle2D> places, double limit) {
        return places.stream().anyMatch(place -> cost(place) < limit);
    }

    /** The best of the places, in order of preference; it is taken from now on. */
    Rectangle2D place(List<Rectangle2D> places) {
        Rectangle2D best = places.getFirst();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            double cost = cost(places.get(i)) + i * LATER_CHOICE;
            if (cost < least) {
                least = cost;
                best = places.get(i);
            }
        }
        taken.add(best);
        return best;
    }

    private double cost(Rectangle2D place) {
        double cost = room.contains(place) ? 0 : OUTSIDE;
        for (Rectangle2D other : taken) {
            Rectangle2D shared = other.createIntersection(place);
            if (shared.getWidth() > 0 && shared.getHeight() > 0) {
                cost += LABEL + shared.getWidth() * shared.getHeight();
            }
        }
        for (Cost line : lines) {
            if (place.intersectsLine(line.line())) {
                cost += line.cost();
            }
        }
        return cost;
    }
}
