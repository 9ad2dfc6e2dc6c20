package org.paintrend.clinic;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Reading;

/** What the days of an adverse event have to agree with. */
final class AdverseEventEntry {
    static final String ONSET = "event-onset";
    static final String SEVERITY = "event-severity";
    private static final String ENDED = "event-ended";

    private final Reading reading;

    AdverseEventEntry(Reading reading) {
        this.reading = reading;
    }

    /**
     * Refuses what began before the procedure or was over before it began.
     *
     * @param values as they were read, by the id of their field
     * @param procedure its day
     */
    void check(Map<String, String> values, LocalDate procedure) {
        @Nullable LocalDate onset = day(values.get(ONSET));
        @Nullable LocalDate ended = day(values.get(ENDED));
        if (onset != null && onset.isBefore(procedure)) {
            Entries.contradiction(reading, ONSET, onset, "procedure " + procedure);
        }
        if (onset != null && ended != null && ended.isBefore(onset)) {
            Entries.contradiction(reading, ENDED, ended, "onset " + onset);
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }
}
