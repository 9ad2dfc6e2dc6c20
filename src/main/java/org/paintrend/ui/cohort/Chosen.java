package org.paintrend.ui.cohort;

import java.util.List;
import java.util.Optional;
import org.paintrend.clinic.CohortReview;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.AdverseEvents;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.cohort.TimepointFigures;

/**
 * Chosen courses and what they say.
 *
 * @param material what they were chosen from
 * @param filter by which
 * @param cohort the courses in the order of their procedures, and how they are looked at
 */
record Chosen(
        CohortReview.Material material,
        CohortFilter filter,
        Cohort cohort,
        CohortFigures figures,
        AdverseEvents events) {

    static Chosen of(CohortReview.Material material, CohortFilter filter, boolean withEarlyAndLate) {
        var cohort = new Cohort(filter.of(material.cases()), material.plan(), material.rule(), withEarlyAndLate);
        return new Chosen(
                material, filter, cohort, cohort.figures(), AdverseEvents.of(cohort.cases(), material.events()));
    }

    /** Whether it is what is asked for; material is the same only where nothing was read since. */
    @SuppressWarnings("ReferenceEquality") // comparing 100,000 courses would take longer than counting them
    boolean isOf(CohortReview.Material other, CohortChoice choice) {
        return material == other && filter.equals(choice.filter()) && withEarlyAndLate() == choice.withEarlyAndLate();
    }

    List<CohortCase> cases() {
        return cohort.cases();
    }

    boolean withEarlyAndLate() {
        return cohort.withEarlyAndLate();
    }

    /** The timepoint that decides; empty where the plan has it no more. */
    Optional<Timepoint> primary() {
        return material.plan().timepoint(material.rule().primary());
    }

    /** What an instrument says there. */
    Optional<TimepointFigures> atPrimary(Instrument instrument) {
        return figures.of(instrument).at(material.rule().primary());
    }
}
