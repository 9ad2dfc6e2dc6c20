package org.paintrend.chart;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;

/**
 * One visit as one instrument sees it.
 *
 * @param at its place on the {@link TimeScale}
 * @param score there when {@code state} is scored or unsaved
 */
record TrendPoint(
        Visit visit, double at, State state, @Nullable Integer score) {

    /** What stands at a visit. */
    enum State {
        SCORED,
        /** Typed, not saved. */
        UNSAVED,
        /** Asked and without a score for good: a gap with its reason. */
        MISSING,
        /** The plan does not ask for this instrument then, or nothing was done: no gap, the course goes on past it. */
        NOT_ASKED,
        /** Still to come. */
        DUE
    }

    static TrendPoint of(Visit visit, Instrument instrument, double at, boolean unsaved) {
        Integer score = visit.score(instrument);
        return new TrendPoint(visit, at, state(visit, instrument, unsaved), score);
    }

    private static State state(Visit visit, Instrument instrument, boolean unsaved) {
        if (visit.score(instrument) != null) {
            return unsaved ? State.UNSAVED : State.SCORED;
        }
        if (!visit.onCourse(instrument) || visit.status() == VisitStatus.CANCELLED) {
            return State.NOT_ASKED;
        }
        boolean toCome = visit.status() == VisitStatus.NOT_DUE
                || visit.status() == VisitStatus.OPEN
                || visit.status() == VisitStatus.OVERDUE;
        return toCome ? State.DUE : State.MISSING;
    }

    boolean isBaseline() {
        return visit.timepoint().isBaseline();
    }

    /** Whether the course goes through it or breaks off at it. */
    boolean onCourse() {
        return state != State.NOT_ASKED;
    }

    boolean scored() {
        return score != null;
    }
}
