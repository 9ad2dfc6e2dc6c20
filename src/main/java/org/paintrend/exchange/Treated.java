package org.paintrend.exchange;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.exchange.release.Subject;
import org.paintrend.exchange.release.Treatment;
import org.paintrend.exchange.release.When;

/**
 * A procedure that was done, with whom it was done to and what tells it from the patient's others.
 *
 * @param key when it was done, or which of the patient's it is where no date is told: the same in every file, also in one
 *     that holds only some of the patient's procedures
 */
public record Treated(Subject subject, Treatment treatment, String key) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm");

    /** The procedures of a patient that were done. Of several at the same time the first keeps the time as its key. */
    public static List<Treated> of(Subject subject) {
        Map<String, Integer> taken = new HashMap<>();
        List<Treated> all = new ArrayList<>();
        for (Treatment one : subject.done()) {
            String key = key(one.when());
            int which = taken.merge(key, 1, Integer::sum);
            all.add(new Treated(subject, one, which == 1 ? key : key + "_" + which));
        }
        return all;
    }

    private static String key(When when) {
        return switch (when) {
            case When.On(Moment moment) -> (moment.toTheMinute() ? MINUTE : DAY).format(moment.local());
            case When.Counted counted -> String.valueOf(counted.number());
        };
    }
}
