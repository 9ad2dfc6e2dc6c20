package org.paintrend.domain.outcome;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.procedure.Moment;

/** Which of several assessments of one timepoint counts. */
final class Counting {
    private final Moment procedure;
    private final Timepoint timepoint;

    Counting(Moment procedure, Timepoint timepoint) {
        this.procedure = procedure;
        this.timepoint = timepoint;
    }

    /**
     * A score before an absence; taken in the window before unknown time before early or late before recalled; then
     * the nearest to the target (for a baseline: the latest), of equally near ones the later.
     */
    Optional<Assessment> counted(List<Assessment> candidates) {
        return candidates.stream()
                .filter(this::mayCount)
                .min(Comparator.<Assessment>comparingInt(one -> one.absence() == null ? 0 : 1)
                        .thenComparing(this::rank)
                        .thenComparingLong(this::distance)
                        .thenComparing(Counting::time, Comparator.reverseOrder())
                        .thenComparing(one -> one.id().value(), Comparator.reverseOrder()));
    }

    /** How an assessment relates to this timepoint's window. */
    Placement placement(Assessment assessment) {
        Instant takenAt = assessment.takenAt();
        if (takenAt == null) {
            return Placement.TIME_NOT_RECORDED;
        }
        return timepoint
                .window(procedure)
                .map(window -> window.contains(takenAt)
                        ? Placement.IN_WINDOW
                        : takenAt.isBefore(window.opens()) ? Placement.EARLY : after())
                .orElse(Placement.TIME_NOT_RECORDED);
    }

    private Placement after() {
        return timepoint.isBaseline() ? Placement.RECALLED : Placement.LATE;
    }

    private boolean mayCount(Assessment assessment) {
        return placement(assessment) != Placement.RECALLED || assessment.assignedBecause() != null;
    }

    private int rank(Assessment assessment) {
        return switch (placement(assessment)) {
            case IN_WINDOW -> 0;
            case TIME_NOT_RECORDED -> 1;
            case EARLY, LATE -> 2;
            case RECALLED -> 3;
        };
    }

    private long distance(Assessment assessment) {
        @Nullable Instant takenAt = assessment.takenAt();
        return takenAt == null || timepoint.isBaseline() ? 0 : timepoint.distance(procedure, takenAt);
    }

    private static Instant time(Assessment assessment) {
        @Nullable Instant takenAt = assessment.takenAt();
        return takenAt == null ? Instant.MIN : takenAt;
    }
}
