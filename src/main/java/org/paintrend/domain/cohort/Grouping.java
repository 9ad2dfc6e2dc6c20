package org.paintrend.domain.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;

/** What courses can be told apart by, to compare two groups of them. */
public enum Grouping {
    /** By the id of the technique. */
    TECHNIQUE,
    /** By the id of the side of the pain target. */
    SIDE,
    /** By the id of the patient's sex. */
    SEX,
    /** By the time of the procedure: the earlier half of the courses and the later one. */
    PERIOD;

    /** The id of the earlier half. */
    public static final String EARLIER = "earlier";

    /** The id of the later half. */
    public static final String LATER = "later";

    /**
     * The groups by their id, the largest first; what a course does not say puts it into none.
     *
     * @param cases in the order of their procedures
     */
    public Map<String, List<CohortCase>> of(List<CohortCase> cases) {
        Map<String, List<CohortCase>> groups = new TreeMap<>();
        for (int i = 0; i < cases.size(); i++) {
            @Nullable String id = id(cases.get(i), 2 * i < cases.size());
            if (id != null) {
                groups.computeIfAbsent(id, other -> new ArrayList<>()).add(cases.get(i));
            }
        }
        Map<String, List<CohortCase>> largestFirst = new LinkedHashMap<>();
        groups.keySet().stream()
                .sorted(Comparator.comparing(
                        id -> -Objects.requireNonNull(groups.get(id)).size()))
                .forEach(id -> largestFirst.put(id, List.copyOf(Objects.requireNonNull(groups.get(id)))));
        return largestFirst;
    }

    private @Nullable String id(CohortCase one, boolean isEarlier) {
        return switch (this) {
            case TECHNIQUE -> one.procedure().technique();
            case SIDE -> id(one.procedure().target().side());
            case SEX -> id(one.patient().sex());
            case PERIOD -> isEarlier ? EARLIER : LATER;
        };
    }

    private static @Nullable String id(@Nullable Coded value) {
        return value == null ? null : value.id();
    }
}
