package org.paintrend.domain.outcome;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/**
 * One procedure with all that was recorded for it and what it says.
 *
 * @param plan the plan it began with
 * @param rule the responder rule it is judged by
 * @param course absent where the procedure was not done, or is part of another's course
 * @param leader the procedure whose course it is part of, or absent: it has its own, or was not done
 */
public record Episode(
        FollowUp followUp,
        FollowUpPlan plan,
        ResponderRule rule,
        @Nullable Course course,
        @Nullable Procedure leader) {

    /** Lays out and judges one procedure as of a moment. */
    public static Episode of(
            Procedure procedure, FollowUpPlan plan, ResponderRule rule, List<Assessment> assessments, Instant now) {
        FollowUp followUp = FollowUp.of(procedure, plan, assessments, now);
        return new Episode(followUp, plan, rule, procedure.isDone() ? Course.of(followUp, rule) : null, null);
    }

    /** As part of the course of another procedure of its sitting: nothing is asked for it, and it is not judged. */
    public Episode partOf(Procedure other) {
        return new Episode(followUp.askedElsewhere(), plan, rule, null, other);
    }

    /** Whether it is followed up and judged by itself: it was done, and is not part of another's course. */
    public boolean hasOwnCourse() {
        return course != null;
    }

    /**
     * Whether it enters cohorts, whose unit is the course. What was voided never comes here; what is only planned, was
     * cancelled or is part of another course is no unit of its own.
     */
    public boolean entersCohorts() {
        return hasOwnCourse();
    }

    /** As it would be with an assessment: in the place of the one with its id, else besides all there are. */
    public Episode with(Assessment assessment) {
        return of(Stream.concat(others(assessment.id()), Stream.of(assessment)), followUp.asOf());
    }

    /** As it would be without an assessment. */
    public Episode without(AssessmentId assessment) {
        return of(others(assessment), followUp.asOf());
    }

    /** As it stands at another moment. */
    public Episode asOf(Instant now) {
        return of(followUp.assessments().stream(), now);
    }

    /** The procedure itself. */
    public Procedure procedure() {
        return followUp.procedure();
    }

    /** The patient's age at the procedure, from the birth date or as it was noted. */
    public OptionalInt age(Patient patient) {
        OptionalInt exact = patient.ageOn(procedure().at().date());
        @Nullable Integer noted = procedure().description().ageYears();
        return exact.isPresent() || noted == null ? exact : OptionalInt.of(noted);
    }

    private Stream<Assessment> others(AssessmentId than) {
        return followUp.assessments().stream().filter(one -> !one.id().equals(than));
    }

    private Episode of(Stream<Assessment> assessments, Instant now) {
        Episode alone = of(procedure(), plan, rule, assessments.toList(), now);
        return leader == null ? alone : alone.partOf(leader);
    }
}
