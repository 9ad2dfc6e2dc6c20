package org.paintrend.ui.cohort;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Side;

/** What can be chosen in the filter: what occurs in the courses, in its own order, and in how many of them. */
record CohortOffers(
        Map<String, Long> techniques,
        Map<Side, Long> sides,
        Map<Sex, Long> sexes,
        Map<String, Long> operators,
        Map<CourseKind, Long> courses) {

    static CohortOffers of(List<CohortCase> cases) {
        return new CohortOffers(
                counted(cases, one -> one.procedure().technique()),
                counted(cases, one -> one.procedure().target().side()),
                counted(cases, one -> one.patient().sex()),
                counted(cases, one -> one.procedure().operator()),
                counted(cases, CohortCase::course));
    }

    private static <T extends Comparable<? super T>> Map<T, Long> counted(
            List<CohortCase> cases, Function<CohortCase, @Nullable T> value) {
        Map<T, Long> counts = cases.stream()
                .map(value)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<T, Long> inOrder = new LinkedHashMap<>();
        counts.keySet().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(one -> inOrder.put(one, Objects.requireNonNull(counts.get(one))));
        return inOrder;
    }
}
