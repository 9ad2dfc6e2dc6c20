package org.paintrend.domain.cohort;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/**
 * The unit of a cohort: one course, with the patient it belongs to.
 *
 * @param episode with a course of its own
 */
public record CohortCase(Patient patient, Episode episode) {
    /** In the order of their procedures. */
    public static final Comparator<CohortCase> BY_TIME = Comparator.comparing(
                    (CohortCase one) -> one.procedure().at().instant())
            .thenComparing(one -> one.procedure().id().value());

    public CohortCase {
        if (!episode.entersCohorts()) {
            throw new IllegalArgumentException("only what was done and has its own course enters a cohort");
        }
    }

    /** The procedure the course began with. */
    public Procedure procedure() {
        return episode.procedure();
    }

    /** What the course says as a whole, by the rule it is judged by. */
    public CourseKind course() {
        return Objects.requireNonNull(episode.course()).kind();
    }

    /** Age at the procedure in years, as far as it is known. */
    public OptionalInt age() {
        return episode.age(patient);
    }
}
