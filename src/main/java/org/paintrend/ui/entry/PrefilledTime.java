package org.paintrend.ui.entry;

import javafx.beans.property.StringProperty;

/**
 * The time of day a new entry begins with. It was right for its own day alone: beside any other date it leaves, because
 * there it would be invented, and with its day it comes back. A time somebody typed is never touched.
 */
final class PrefilledTime {
    private final StringProperty time;
    private String day = "";
    private String clock = "";
    private boolean own;

    PrefilledTime(StringProperty date, StringProperty time) {
        this.time = time;
        date.addListener((observed, before, now) -> follow(now));
        time.addListener((observed, before, now) -> {
            if (!own) {
                clock = "";
            }
        });
    }

    /** The date and the time that stand there now, or stood there before another date was typed, were typed by nobody. */
    void begin(String day, String clock) {
        this.day = day;
        this.clock = clock;
    }

    /** What {@link #restore} needs; an empty text once somebody typed the time. */
    String kept() {
        return clock.isEmpty() ? "" : day + "T" + clock;
    }

    /** Goes on where a draft was kept. */
    void restore(String kept) {
        String[] parts = kept.split("T", 2);
        begin(parts[0], parts.length == 2 ? parts[1] : "");
    }

    private void follow(String now) {
        if (!clock.isEmpty()) {
            own = true;
            time.set(now.equals(day) ? clock : "");
            own = false;
        }
    }
}
