package org.paintrend.domain.cohort;

import java.util.List;
import java.util.Optional;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.ResponderRule;

/**
 * Courses that are looked at together, and how.
 *
 * @param cases that passed the filter
 * @param plan whose timepoints are looked at
 * @param rule whose threshold and primary timepoint are looked at
 * @param withEarlyAndLate whether scores count that were assigned from outside their window
 */
public record Cohort(List<CohortCase> cases, FollowUpPlan plan, ResponderRule rule, boolean withEarlyAndLate) {
    public Cohort {
        cases = List.copyOf(cases);
    }

    /** The same way to look at other courses. */
    public Cohort with(List<CohortCase> others) {
        return new Cohort(others, plan, rule, withEarlyAndLate);
    }

    /** What they say together. */
    public CohortFigures figures() {
        return CohortFigures.of(cases, plan, rule, withEarlyAndLate);
    }

    /** The scores of an instrument, a row a course in the order of the cases. */
    public ScoreTable table(Instrument instrument) {
        return ScoreTable.of(cases, plan, instrument, withEarlyAndLate);
    }

    /** The timepoint that decides; empty where the plan does not have it or does not ask the instrument there. */
    public Optional<Timepoint> primary(Instrument instrument) {
        return plan.timepoint(rule.primary()).filter(timepoint -> timepoint.asks(instrument));
    }

    /** Who can be counted at that timepoint, and why the others cannot. */
    public Optional<Countable> countable(Instrument instrument) {
        return primary(instrument)
                .map(timepoint ->
                        Countable.of(table(instrument), plan.timepoints().indexOf(timepoint)));
    }
}
