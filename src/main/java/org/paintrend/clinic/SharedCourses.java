package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;

/** Keeps what belongs to a course with the procedure that leads it. */
final class SharedCourses {
    private SharedCourses() {}

    /** Refuses what only a procedure with a course of its own can take. */
    static void refuse(Reading reading, String field, Episode episode) {
        @Nullable Procedure leader = episode.leader();
        if (leader != null) {
            reading.refuse(field, "", Problem.PART_OF_COURSE, when(leader));
        }
    }

    private static Object when(Procedure leader) {
        return leader.at().precision() == Precision.MINUTE
                ? Moments.minute(leader.at().instant(), leader.at().zone())
                : leader.at().date();
    }
}
