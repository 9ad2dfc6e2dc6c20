package org.paintrend.exchange.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Timepoint;

/**
 * An event of the project: a timepoint of the follow-up plan.
 *
 * @param timepoint its id
 * @param name English in every language, words of letters and digits with single blanks, at most 18 characters: of such a
 *     name there is but one way to make REDCap's own, which the data must have
 */
record Event(String timepoint, String name) {
    /** The only arm. */
    static final String ARM = "1";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+( [A-Za-z0-9]+)*");
    private static final int LONGEST = 18;
    private static final int HOUR = 60;
    private static final int WEEK = 7;

    Event {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
            throw new IllegalArgumentException("no name of an event: " + name);
        }
    }

    /** The events of timepoints; those of the standard plan where there are none. */
    static List<Event> of(List<Timepoint> timepoints) {
        Set<String> taken = new HashSet<>();
        List<Event> events = new ArrayList<>();
        for (Timepoint one : timepoints.isEmpty() ? FollowUpPlan.standard().timepoints() : timepoints) {
            String name = name(one);
            boolean isFree = name.length() <= LONGEST && taken.add(name);
            events.add(new Event(one.id(), isFree ? name : "Timepoint " + one.id()));
        }
        return List.copyOf(events);
    }

    /** As REDCap calls it by itself. */
    String unique() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_') + "_arm_" + ARM;
    }

    private static String name(Timepoint one) {
        return switch (one.unit()) {
            case BASELINE -> "Baseline";
            case MINUTES -> counted(one.target(), HOUR, "hour", "minute");
            case DAYS -> counted(one.target(), WEEK, "week", "day");
        };
    }

    private static String counted(int count, int size, String large, String small) {
        boolean isRound = count > 0 && count % size == 0;
        int number = isRound ? count / size : count;
        return number + " " + (isRound ? large : small) + (number == 1 ? "" : "s");
    }
}
