package org.paintrend.ui.cohort;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.Grouping;

/**
 * Which two groups of a cohort are compared.
 *
 * @param by what tells them apart
 * @param one the id of the first, or absent: the largest
 * @param comparator the id of the one it is compared with, or absent: the largest of the others
 */
record Groups(Grouping by, @Nullable String one, @Nullable String comparator) {
    static final Groups FIRST = new Groups(Grouping.TECHNIQUE, null, null);

    /** The same with what is absent, or has no course any more, filled in from the groups there are. */
    Groups among(Map<String, List<CohortCase>> groups) {
        @Nullable String first = one != null && groups.containsKey(one) ? one : other(groups, comparator);
        @Nullable
        String second = comparator != null && groups.containsKey(comparator) && !comparator.equals(first)
                ? comparator
                : other(groups, first);
        return new Groups(by, first, second);
    }

    private static @Nullable String other(Map<String, List<CohortCase>> groups, @Nullable String than) {
        return groups.keySet().stream()
                .filter(id -> !id.equals(than))
                .findFirst()
                .orElse(null);
    }
}
