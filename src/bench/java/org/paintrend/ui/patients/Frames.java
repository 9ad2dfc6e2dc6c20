package org.paintrend.ui.patients;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.AnimationTimer;

/** The time from one pulse of the FX thread to the next, by phase: a long one is a frame somebody had to wait for. */
final class Frames extends AnimationTimer {
    private static final double NANOS = 1e6;
    private static final double LONG = 50;

    private final Map<String, List<Double>> phases = new LinkedHashMap<>();
    private List<Double> current = new ArrayList<>();
    private long before;

    void phase(String name) {
        current = phases.computeIfAbsent(name, _ -> new ArrayList<>());
        before = 0;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (before != 0) {
            current.add((time - before) / NANOS);
        }
        before = time;
    }

    void report() {
        phases.forEach((name, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-7s frames %5d   median %5.1f ms   99 %% %5.1f ms   longest %5.1f ms   over 50 ms: %d%n",
                    name,
                    sorted.size(),
                    at(sorted, 0.5),
                    at(sorted, 0.99),
                    at(sorted, 1),
                    sorted.stream().filter(time -> time > LONG).count());
        });
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
