package org.paintrend.domain.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.PatientId;

/**
 * Courses that are reported side by side, one column or one line each.
 *
 * @param cases in the order they are reported, at least one, none twice
 */
public record CaseSeries(List<CohortCase> cases) {
    /** As many lines of one figure can still be told apart. */
    public static final int READABLE = 12;

    private static final Comparator<Timepoint> IN_TIME =
            Comparator.comparing(Timepoint::unit).thenComparing(Timepoint::target);

    public CaseSeries {
        cases = List.copyOf(cases);
        long procedures =
                cases.stream().map(one -> one.procedure().id()).distinct().count();
        if (cases.isEmpty() || procedures != cases.size()) {
            throw new IllegalArgumentException("a case series has at least one course, and none twice");
        }
    }

    /**
     * What a course is called where nobody is named.
     *
     * @param patient from 1, in the order of the series
     * @param procedure from 1, in the order of time; 0 where the patient is there once
     */
    public record Place(int patient, int procedure) {}

    /** What each course is called, in their order. */
    public List<Place> places() {
        Map<PatientId, List<CohortCase>> patients = new LinkedHashMap<>();
        cases.forEach(one -> patients.computeIfAbsent(one.patient().id(), id -> new ArrayList<>())
                .add(one));
        List<PatientId> order = List.copyOf(patients.keySet());
        return cases.stream()
                .map(one -> {
                    PatientId id = one.patient().id();
                    List<CohortCase> own = Objects.requireNonNull(patients.get(id)).stream()
                            .sorted(Comparator.comparing(
                                    other -> other.procedure().at().instant()))
                            .toList();
                    return new Place(order.indexOf(id) + 1, own.size() == 1 ? 0 : own.indexOf(one) + 1);
                })
                .toList();
    }

    /** How many patients they are. */
    public int patients() {
        return (int) cases.stream().map(one -> one.patient().id()).distinct().count();
    }

    /** Every timepoint of every plan a course began with, the baseline first, then in order of time. */
    public List<Timepoint> timepoints() {
        Map<String, Timepoint> timepoints = new LinkedHashMap<>();
        cases.forEach(one -> one.episode()
                .plan()
                .timepoints()
                .forEach(timepoint -> timepoints.putIfAbsent(timepoint.id(), timepoint)));
        return timepoints.values().stream().sorted(IN_TIME).toList();
    }

    /** What was recorded of a course at a timepoint; empty where its plan does not have it. */
    public static Optional<Visit> visit(CohortCase one, Timepoint timepoint) {
        return one.episode().followUp().visit(timepoint.id());
    }

    /** The score of a course at a timepoint; absent where there is none. */
    public static @Nullable Integer score(CohortCase one, Timepoint timepoint, Instrument instrument) {
        return visit(one, timepoint).map(visit -> visit.score(instrument)).orElse(null);
    }
}
