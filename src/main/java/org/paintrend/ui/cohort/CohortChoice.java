package org.paintrend.ui.cohort;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.RuleInstrument;

/**
 * What somebody chose to look at.
 *
 * @param withEarlyAndLate whether scores count that were assigned from outside their window
 * @param instrument whose figures are shown, or absent: the one that decides in the clinic
 * @param asTable whether the figures behind the chart are shown in its place
 * @param groups of the chart that compares two
 */
record CohortChoice(
        CohortFilter filter,
        boolean withEarlyAndLate,
        ChartKind chart,
        @Nullable Instrument instrument,
        boolean asTable,
        Groups groups) {
    /** Everything, as its courses. */
    static final CohortChoice FIRST =
            new CohortChoice(CohortFilter.ALL, false, ChartKind.COURSES, null, false, Groups.FIRST);

    CohortChoice with(CohortFilter other) {
        return new CohortChoice(other, withEarlyAndLate, chart, instrument, asTable, groups);
    }

    CohortChoice withEarlyAndLate(boolean with) {
        return new CohortChoice(filter, with, chart, instrument, asTable, groups);
    }

    CohortChoice with(ChartKind other) {
        return new CohortChoice(filter, withEarlyAndLate, other, instrument, asTable, groups);
    }

    CohortChoice with(Instrument other) {
        return new CohortChoice(filter, withEarlyAndLate, chart, other, asTable, groups);
    }

    CohortChoice asTable(boolean table) {
        return new CohortChoice(filter, withEarlyAndLate, chart, instrument, table, groups);
    }

    CohortChoice with(Groups others) {
        return new CohortChoice(filter, withEarlyAndLate, chart, instrument, asTable, others);
    }

    /** Every course with the scores of the primary analysis; chart and instrument stay. */
    CohortChoice reset() {
        return with(CohortFilter.ALL).withEarlyAndLate(false);
    }

    /** Whether something is left out, or counted, that is not by itself. */
    boolean isNarrowed() {
        return !filter.equals(CohortFilter.ALL) || withEarlyAndLate;
    }

    /** Whose figures are shown. */
    Instrument instrument(ResponderRule rule) {
        if (instrument != null) {
            return instrument;
        }
        return rule.instrument() == RuleInstrument.LANSS ? Instrument.LANSS : Instrument.NRS;
    }
}
