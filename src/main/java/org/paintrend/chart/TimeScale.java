package org.paintrend.chart;

import java.time.Instant;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jfree.data.Range;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.FollowUp;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.Moment;

/** Where visits stand from left to right: their number in the plan, or days since the procedure. */
final class TimeScale {
    private static final double MINUTES_A_DAY = 24 * 60;
    private static final double HALF_A_STEP = 0.5;
    /** Room beside the first and the last day, as a share of the days between. */
    private static final double ROOM = 0.09;

    private final TimeAxis axis;
    private final List<String> plan;
    private final Range range;

    private TimeScale(Trend trend) {
        this.axis = trend.axis();
        this.plan = trend.current().followUp().visits().stream()
                .map(visit -> visit.timepoint().id())
                .toList();
        this.range = axis == TimeAxis.ORDERED ? new Range(-HALF_A_STEP, plan.size() - HALF_A_STEP) : days(trend);
    }

    static TimeScale of(Trend trend) {
        return new TimeScale(trend);
    }

    /** The ends of the axis, with room beside the outermost visits. */
    Range range() {
        return range;
    }

    /** The place of a visit; empty where an earlier procedure's plan has a timepoint this one does not have. */
    OptionalDouble position(FollowUp followUp, Visit visit) {
        if (axis == TimeAxis.TRUE_TIME) {
            return OptionalDouble.of(day(followUp.procedure().at(), visit));
        }
        int index = plan.indexOf(visit.timepoint().id());
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(index);
    }

    /** Days since the procedure; by the target of the plan where no time was recorded. */
    private static double day(Moment procedure, Visit visit) {
        Instant takenAt = visit.takenAt();
        if (takenAt != null) {
            return procedure.toTheMinute() ? procedure.minutesTo(takenAt) / MINUTES_A_DAY : procedure.dayOf(takenAt);
        }
        Timepoint timepoint = visit.timepoint();
        return timepoint.unit() == Timepoint.Unit.MINUTES ? timepoint.target() / MINUTES_A_DAY : timepoint.target();
    }

    private static Range days(Trend trend) {
        Stream<Double> current = days(trend.current().followUp(), visit -> true);
        Stream<Double> earlier = trend.earlier().stream()
                .map(Episode::followUp)
                .flatMap(followUp -> days(followUp, visit -> visit.takenAt() != null));
        DoubleSummaryStatistics days =
                Stream.concat(current, earlier).mapToDouble(Double::doubleValue).summaryStatistics();
        double room = Math.max(1, days.getMax() - days.getMin()) * ROOM;
        return new Range(days.getMin() - room, days.getMax() + room);
    }

    private static Stream<Double> days(FollowUp followUp, Predicate<Visit> shown) {
        return followUp.visits().stream()
                .filter(shown)
                .map(visit -> day(followUp.procedure().at(), visit));
    }
}
