package org.paintrend.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CaseSeries.Place;
import org.paintrend.domain.patient.Patient;

/** Courses side by side. */
class CaseSeriesTest {
    private static final LocalDate LATER = Cohorts.DAY.plusDays(40);

    @Test
    void patientsAreNumberedInTheOrderOfTheSeriesAndTheirProceduresInTheOrderOfTime() {
        List<CohortCase> cases = new Cohorts()
                .add(LATER, "8 2 3 2")
                .add(Cohorts.DAY, "7 2 3 4", "6 - 3 -")
                .cohort()
                .cases();
        Patient first = cases.get(0).patient();
        CohortCase before = new CohortCase(first, cases.get(1).episode());
        CaseSeries series = new CaseSeries(List.of(cases.get(2), cases.get(0), before));
        assertThat(series.places()).containsExactly(new Place(1, 0), new Place(2, 2), new Place(2, 1));
        assertThat(series.patients()).isEqualTo(2);
    }

    @Test
    void everyTimepointOfEveryPlanIsThereInTheOrderOfTime() {
        List<Timepoint> timepoints = new ArrayList<>(FollowUpPlan.standard().timepoints());
        timepoints.add(2, new Timepoint("2d", Timepoint.Unit.DAYS, 2, 2, 3, Set.of(Instrument.NRS)));
        List<CohortCase> cases = new ArrayList<>(Cohorts.nrs("8 2 3 2").cases());
        CohortCase other = new Cohorts()
                .by(new FollowUpPlan(2, timepoints))
                .add(Cohorts.DAY, "1 1 1 1", "7 2 3 4")
                .cohort()
                .cases()
                .getLast();
        cases.add(other);
        CaseSeries series = new CaseSeries(cases);
        assertThat(series.timepoints()).extracting(Timepoint::id).containsExactly("pre", "1h", "2d", "3w", "12w");
        assertThat(CaseSeries.visit(cases.getFirst(), series.timepoints().get(2)))
                .isEmpty();
        assertThat(CaseSeries.score(other, series.timepoints().get(2), Instrument.NRS))
                .isNull();
        assertThat(CaseSeries.score(other, series.timepoints().get(4), Instrument.NRS))
                .isEqualTo(4);
    }

    @Test
    void nobodyTwiceAndNotNobody() {
        CohortCase one = Cohorts.nrs("8 2 3 2").cases().getFirst();
        assertThatThrownBy(() -> new CaseSeries(List.of(one, one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CaseSeries(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
