package org.paintrend.ui.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.paintrend.domain.Coded;
import org.paintrend.domain.cohort.Grouping;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/** What groups of courses are called. */
record GroupNames(Words words, List<Technique> techniques) {

    /** What tells groups apart. */
    String by(Grouping by) {
        return words.get("cohort.groups.by." + by.name().toLowerCase(Locale.ROOT));
    }

    /** A group by its id. */
    String of(Grouping by, String id) {
        return switch (by) {
            case TECHNIQUE -> new CohortWords(words, techniques).technique(id);
            case SIDE -> coded(Side.values(), id, new Clinical(words)::side);
            case SEX -> coded(Sex.values(), id, new Clinical(words)::sex);
            case PERIOD -> words.get("cohort.groups." + id);
        };
    }

    private static <T extends Coded> String coded(T[] values, String id, Function<T, String> name) {
        return Arrays.stream(values)
                .filter(value -> value.id().equals(id))
                .findFirst()
                .map(name)
                .orElse(id);
    }
}
