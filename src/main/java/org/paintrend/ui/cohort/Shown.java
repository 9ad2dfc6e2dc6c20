package org.paintrend.ui.cohort;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Figure;
import org.paintrend.clinic.CohortReview;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CohortCase;

/**
 * What is on screen.
 *
 * @param choice what was asked for
 * @param instrument whose figures these are
 * @param groups what two groups can be chosen from, the largest first; of another chart none
 */
record Shown(
        CohortChoice choice,
        Chosen chosen,
        CohortOffers offers,
        Instrument instrument,
        Map<String, List<CohortCase>> groups,
        Figure figure) {

    /** What is asked for; of what is on screen already, that is taken which did not change. */
    @SuppressWarnings("ReferenceEquality") // what was read or computed anew is another one
    static Shown of(CohortReview.Material material, CohortChoice choice, @Nullable Shown before, ChartSource charts) {
        Chosen chosen = before != null && before.chosen.isOf(material, choice)
                ? before.chosen
                : Chosen.of(material, choice.filter(), choice.withEarlyAndLate());
        CohortOffers offers = before != null && before.chosen.material() == material
                ? before.offers
                : CohortOffers.of(material.cases());
        Instrument instrument = choice.instrument(material.rule());
        Map<String, List<CohortCase>> groups =
                choice.chart() == ChartKind.GROUPS ? choice.groups().by().of(chosen.cases()) : Map.of();
        Figure figure = before != null
                        && before.chosen == chosen
                        && before.instrument == instrument
                        && before.choice.chart() == choice.chart()
                        && before.choice.groups().equals(choice.groups())
                ? before.figure
                : charts.of(choice, chosen, instrument, groups);
        return new Shown(choice, chosen, offers, instrument, groups, figure);
    }

    /** Itself alone: whoever listens compares, and comparing 100,000 courses read anew would hold the window up. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
