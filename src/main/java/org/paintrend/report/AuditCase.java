package org.paintrend.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paintrend.clinic.CohortReview;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.AdverseEvents;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.RuleInstrument;

/**
 * Courses and what they say, for a report.
 *
 * @param material what they were chosen from
 * @param filter by which
 * @param cohort what is left, in the order of the procedures
 */
public record AuditCase(
        CohortReview.Material material,
        CohortFilter filter,
        Cohort cohort,
        CohortFigures figures,
        AdverseEvents events) {

    /** Chooses courses and works out their figures, which takes its time. */
    public static AuditCase of(CohortReview.Material material, CohortFilter filter, boolean withEarlyAndLate) {
        var cohort = new Cohort(filter.of(material.cases()), material.plan(), material.rule(), withEarlyAndLate);
        return new AuditCase(
                material, filter, cohort, cohort.figures(), AdverseEvents.of(cohort.cases(), material.events()));
    }

    /** As of when the oldest of the data are; empty of no course. */
    Optional<Instant> asOf() {
        return cohort.cases().stream()
                .map(one -> one.episode().followUp().asOf())
                .min(Comparator.naturalOrder());
    }

    /** Whether any score of an instrument counts anywhere. */
    boolean isScored(Instrument instrument) {
        InstrumentFigures all = figures.of(instrument);
        return all.baseline().isPresent()
                || all.afterwards().stream().anyMatch(one -> one.scores().isPresent());
    }

    ResponderRule rule() {
        return material.rule();
    }

    /** The instruments, the one that decides first. */
    List<Instrument> instruments() {
        return rule().instrument() == RuleInstrument.LANSS
                ? List.of(Instrument.LANSS, Instrument.NRS)
                : List.of(Instrument.NRS, Instrument.LANSS);
    }

    /** The timepoint that decides; empty where the plan has it no more. */
    Optional<Timepoint> primary() {
        return material.plan().timepoint(rule().primary());
    }

    /** How complete the follow-up is at the timepoint that decides, by the instrument that decides. */
    Completeness atPrimary() {
        return figures.of(instruments().getFirst())
                .at(rule().primary())
                .map(TimepointFigures::completeness)
                .orElse(new Completeness(0, 0));
    }

    /** The day of the first procedure and that of the last; none of no procedure. */
    List<LocalDate> span() {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return Stream.of(days().min(order), days().max(order))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<LocalDate> days() {
        return cohort.cases().stream().map(one -> one.procedure().at().date());
    }
}
