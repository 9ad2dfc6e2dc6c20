package org.paintrend.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CourseBundle.Alone;
import org.paintrend.domain.cohort.CourseBundle.Step;

class CourseBundleTest {
    @Test
    void stepsThatCoursesShareAreCounted() {
        CourseBundle bundle = CourseBundle.of(Cohorts.nrs("7 2 3 3", "7 2 4 3", "7 2 3 3"), Instrument.NRS);
        assertThat(bundle.courses()).isEqualTo(3);
        assertThat(bundle.steps())
                .containsExactly(
                        new Step(0, 7, 1, 2, 3),
                        new Step(1, 2, 2, 3, 2),
                        new Step(1, 2, 2, 4, 1),
                        new Step(2, 3, 3, 3, 2),
                        new Step(2, 4, 3, 3, 1));
        assertThat(bundle.alone()).isEmpty();
    }

    @Test
    void whatIsMissingIsAGapAndAScoreBehindItStandsAlone() {
        CourseBundle bundle = CourseBundle.of(Cohorts.nrs("7 2 - 3", "- - 5 -", "- - - -"), Instrument.NRS);
        assertThat(bundle.courses()).isEqualTo(2);
        assertThat(bundle.steps()).containsExactly(new Step(0, 7, 1, 2, 1));
        assertThat(bundle.alone()).containsExactly(new Alone(2, 5, 1), new Alone(3, 3, 1));
    }

    @Test
    void whatThePlanDoesNotAskForIsNoGap() {
        CourseBundle lanss = CourseBundle.of(Cohorts.reference(), Instrument.LANSS);
        assertThat(lanss.steps()).anyMatch(step -> step.from() == 0 && step.to() == 2);
        assertThat(CourseBundle.of(Cohorts.reference(), Instrument.NRS).steps())
                .allMatch(step -> step.to() == step.from() + 1);
    }

    @Test
    void aTimepointTheirOwnPlanDoesNotHaveIsCrossed() {
        FollowUpPlan longer = FollowUpPlan.standard();
        List<Timepoint> brief = new ArrayList<>(longer.timepoints());
        brief.remove(2);
        Cohort cohort = new Cohorts()
                .by(new FollowUpPlan(2, brief))
                .add(Cohorts.DAY, "7 2 - 3")
                .cohort();
        Cohort seenByTheLonger = new Cohort(cohort.cases(), longer, cohort.rule(), false);
        assertThat(CourseBundle.of(seenByTheLonger, Instrument.NRS).steps())
                .containsExactly(new Step(0, 7, 1, 2, 1), new Step(1, 2, 3, 3, 1));
    }

    @Test
    void everyNeighbouringPairOfEveryCourseIsInExactlyOneStep() {
        Seeds.many(random -> {
            Cohorts cohorts = new Cohorts();
            int pairs = 0;
            int scores = 0;
            for (int course = random.nextInt(4); course >= 0; course--) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    cells.add(random.nextInt(3) == 0 ? "-" : String.valueOf(random.nextInt(11)));
                    scores += cells.getLast().equals("-") ? 0 : 1;
                    pairs += i > 0
                                    && !cells.get(i).equals("-")
                                    && !cells.get(i - 1).equals("-")
                            ? 1
                            : 0;
                }
                cohorts.add(LocalDate.of(2026, 1, 5), String.join(" ", cells));
            }
            CourseBundle bundle = CourseBundle.of(cohorts.cohort(), Instrument.NRS);
            assertThat(bundle.steps().stream().mapToInt(Step::count).sum()).isEqualTo(pairs);
            assertThat(bundle.alone().stream().mapToInt(Alone::count).sum()).isLessThanOrEqualTo(scores);
        });
    }
}
