package org.paintrend.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.AnimationTimer;

/**
 * The time from one pulse of the FX thread to the next, by phase: a long one is a frame somebody had to wait for. Beside
 * it how long the thread itself worked in it; the rest is the other threads of a small computer.
 */
public final class Frames extends AnimationTimer {
    private static final double NANOS = 1e6;
    private static final double LONG = 50;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, List<Frame>> phases = new LinkedHashMap<>();
    private List<Frame> current = new ArrayList<>();
    private long before;
    private long workedBefore;

    /** Milliseconds. */
    private record Frame(double took, double worked) {}

    /** From now on frames count for this phase. */
    public void phase(String name) {
        current = phases.computeIfAbsent(name, _ -> new ArrayList<>());
        before = 0;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        if (before != 0) {
            current.add(new Frame((time - before) / NANOS, (worked - workedBefore) / NANOS));
        }
        before = time;
        workedBefore = worked;
    }

    /** Prints what was counted. */
    public void report() {
        phases.forEach((name, frames) -> {
            List<Double> took = frames.stream().map(Frame::took).sorted().toList();
            List<Double> worked = frames.stream().map(Frame::worked).sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-7s frames %4d   median %5.1f ms   99 %% %5.1f ms   longest %5.1f ms   over 50 ms: %2d   "
                            + "worked: 99 %% %5.1f ms   longest %5.1f ms%n",
                    name,
                    took.size(),
                    at(took, 0.5),
                    at(took, 0.99),
                    at(took, 1),
                    took.stream().filter(time -> time > LONG).count(),
                    at(worked, 0.99),
                    at(worked, 1));
        });
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
