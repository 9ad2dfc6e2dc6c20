package org.paintrend.domain.cohort;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.ResponderRule;

/**
 * What a cohort says.
 *
 * @param courses how many courses, the unit of everything here
 * @param patients of how many patients; fewer than courses where some were treated again, so that not all are independent
 * @param completeness how much of the follow-up that was due is known
 * @param kinds how many courses say what as a whole; each kind is there, with 0 where there is none
 * @param nrs what the NRS say, and {@code lanss} what the LANSS
 */
public record CohortFigures(
        int courses,
        int patients,
        Completeness completeness,
        Map<CourseKind, Integer> kinds,
        InstrumentFigures nrs,
        InstrumentFigures lanss) {
    public CohortFigures {
        kinds = Map.copyOf(kinds);
    }

    /**
     * The figures of courses.
     *
     * @param plan whose timepoints are looked at
     * @param rule whose threshold is looked at beside 30 and 50 %
     * @param withEarlyAndLate whether scores count that were assigned from outside their window
     */
    public static CohortFigures of(
            List<CohortCase> cases, FollowUpPlan plan, ResponderRule rule, boolean withEarlyAndLate) {
        Map<CourseKind, Integer> kinds = new EnumMap<>(CourseKind.class);
        Arrays.stream(CourseKind.values()).forEach(kind -> kinds.put(kind, 0));
        cases.forEach(one -> kinds.merge(one.course(), 1, Integer::sum));
        // Two instruments, two processors: of 100,000 courses each takes its time.
        List<InstrumentFigures> each = Stream.of(Instrument.NRS, Instrument.LANSS)
                .parallel()
                .map(instrument -> InstrumentFigures.of(
                        ScoreTable.of(cases, plan, instrument, withEarlyAndLate), rule.threshold()))
                .toList();
        return new CohortFigures(
                cases.size(),
                (int) cases.stream().map(one -> one.patient().id()).distinct().count(),
                Completeness.of(cases.stream().map(CohortCase::episode).toList()),
                kinds,
                each.getFirst(),
                each.getLast());
    }

    /** The figures of an instrument. */
    public InstrumentFigures of(Instrument instrument) {
        return switch (instrument) {
            case NRS -> nrs;
            case LANSS -> lanss;
        };
    }
}
