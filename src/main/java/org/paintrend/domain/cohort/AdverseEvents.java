package org.paintrend.domain.cohort;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.paintrend.domain.procedure.ProcedureId;

/**
 * The adverse events that were recorded for courses. That none is recorded does not say that none happened.
 *
 * @param count how many events
 * @param courses in how many courses
 * @param bySeverity how many of each severity, by the id of the option; under an empty id those without one
 */
public record AdverseEvents(int count, int courses, Map<String, Integer> bySeverity) {
    public AdverseEvents {
        bySeverity = Map.copyOf(bySeverity);
    }

    /**
     * Counts them.
     *
     * @param recorded the severity of each event, by the procedure a course began with
     */
    public static AdverseEvents of(List<CohortCase> cases, Map<ProcedureId, List<String>> recorded) {
        List<List<String>> found = cases.stream()
                .map(one -> recorded.get(one.procedure().id()))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Integer> severities = new TreeMap<>();
        found.forEach(events -> events.forEach(severity -> severities.merge(severity, 1, Integer::sum)));
        return new AdverseEvents(found.stream().mapToInt(List::size).sum(), found.size(), severities);
    }
}
