package org.paintrend.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.procedure.ProcedureId;

/** Groups of courses to compare, and the adverse events of courses. */
class GroupingTest {
    private static final List<CohortCase> FIVE =
            Cohorts.nrs("7 1 1 1", "7 2 2 2", "7 3 3 3", "7 4 4 4", "7 5 5 5").cases();

    @Test
    void theHalvesAreAllCoursesOnceTheEarlierNoSmaller() {
        Map<String, List<CohortCase>> halves = Grouping.PERIOD.of(FIVE);
        assertThat(halves.keySet()).containsExactly(Grouping.EARLIER, Grouping.LATER);
        assertThat(halves.get(Grouping.EARLIER)).isEqualTo(FIVE.subList(0, 3));
        assertThat(halves.get(Grouping.LATER)).isEqualTo(FIVE.subList(3, 5));
    }

    @Test
    void whatIsNotRecordedPutsACourseIntoNoGroup() {
        assertThat(Grouping.TECHNIQUE.of(FIVE)).isEmpty();
        assertThat(Grouping.SIDE.of(FIVE)).isEmpty();
        assertThat(Grouping.SEX.of(FIVE)).isEmpty();
        assertThat(Grouping.PERIOD.of(List.of())).isEmpty();
    }

    @Test
    void adverseEventsAreCountedWithTheirCourses() {
        Map<ProcedureId, List<String>> recorded = Map.of(
                new ProcedureId(1), List.of("mild", "severe"),
                new ProcedureId(3), List.of("mild"),
                new ProcedureId(99), List.of("fatal"));
        assertThat(AdverseEvents.of(FIVE, recorded)).isEqualTo(new AdverseEvents(3, 2, Map.of("mild", 2, "severe", 1)));
        assertThat(AdverseEvents.of(FIVE, Map.of())).isEqualTo(new AdverseEvents(0, 0, Map.of()));
    }
}
