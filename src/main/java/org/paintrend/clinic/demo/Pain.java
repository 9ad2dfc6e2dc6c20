package org.paintrend.clinic.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;

/** How much it hurts one invented patient, before and after: what is left in percent of the baseline. */
final class Pain {
    private final Random random;
    private final int baseline;
    private final int lanssBaseline;
    private final boolean itemByItem;
    private final Way way;

    /** How a course goes on: what is left of the baseline, in percent. */
    private enum Way {
        LASTS(20, 30, 30),
        COMES_BACK(20, 35, 85),
        COMES_LATE(40, 70, 35),
        HELPS_A_LITTLE(40, 60, 62),
        HELPS_NOT(60, 95, 105);

        private final int hour;
        private final int week3;
        private final int week12;

        Way(int hour, int week3, int week12) {
            this.hour = hour;
            this.week3 = week3;
            this.week12 = week12;
        }

        int left(int followUp) {
            return switch (followUp) {
                case 0 -> hour;
                case 1 -> week3;
                default -> week12;
            };
        }
    }

    Pain(Random random, boolean painless, boolean itemByItem) {
        this.random = random;
        this.baseline = painless ? 0 : 3 + random.nextInt(8);
        this.lanssBaseline = painless ? 3 : 5 + random.nextInt(Lanss.HIGHEST - 4);
        this.itemByItem = itemByItem;
        this.way = way(random.nextInt(20));
    }

    int baseline() {
        return baseline;
    }

    /** NRS at a follow-up: 0 the hour after, 1 three weeks, 2 twelve weeks. */
    int nrs(int followUp) {
        int score = (baseline * way.left(followUp) + 50) / 100 + random.nextInt(3) - 1;
        return Math.clamp(score, 0, 10);
    }

    /** LANSS before. */
    Lanss lanssBefore() {
        return lanss(lanssBaseline);
    }

    /** LANSS at a follow-up; by telephone only the items that need no examiner, and only where they were asked. */
    @Nullable
    Lanss lanss(int followUp, Mode mode) {
        int total =
                Math.clamp((lanssBaseline * way.left(followUp) + 50) / 100 + random.nextInt(3) - 1, 0, Lanss.HIGHEST);
        if (mode == Mode.CLINIC) {
            return lanss(total);
        }
        return itemByItem ? Lanss.ofItems(items(total, false)) : null;
    }

    private Lanss lanss(int total) {
        return itemByItem ? Lanss.ofItems(items(total, true)) : Lanss.ofTotal(total);
    }

    /** Answers whose sum comes near a total, the heavy items first. */
    private static Map<LanssItem, Boolean> items(int total, boolean examined) {
        Map<LanssItem, Boolean> answers = new EnumMap<>(LanssItem.class);
        int rest = total;
        for (LanssItem item : LanssItem.values()) {
            if (examined || !item.examined()) {
                boolean positive = item.weight() <= rest;
                rest -= positive ? item.weight() : 0;
                answers.put(item, positive);
            }
        }
        return answers;
    }

    private static Way way(int dice) {
        if (dice < 9) {
            return Way.LASTS;
        }
        if (dice < 12) {
            return Way.COMES_BACK;
        }
        if (dice < 14) {
            return Way.COMES_LATE;
        }
        return dice < 17 ? Way.HELPS_A_LITTLE : Way.HELPS_NOT;
    }
}
