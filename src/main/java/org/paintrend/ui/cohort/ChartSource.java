package org.paintrend.ui.cohort;

import java.util.List;
import java.util.Map;
import org.paintrend.chart.Figure;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CohortCase;

/** Makes the chosen chart of chosen courses. Called off the FX thread. */
@FunctionalInterface
interface ChartSource {
    /**
     * The chart.
     *
     * @param groups what two groups can be compared, by their id; of a chart that compares none, empty
     */
    Figure of(CohortChoice choice, Chosen chosen, Instrument instrument, Map<String, List<CohortCase>> groups);
}
