package org.paintrend.domain.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Procedures of one sitting on one target form one course: those of one patient that were done on one local day, each
 * day read in the procedure's own zone, and whose targets are recorded and the same. One of them leads: it is followed
 * up, and the others are part of its course. What was followed up goes on leading: whatever is recorded beside it, its
 * scores count.
 */
public final class SharedCourse {
    /** The earlier before the later; one without a time of day comes last, because nobody knows that it was earlier. */
    private static final Comparator<Procedure> EARLIER_FIRST = Comparator.comparing(
                    (Procedure one) -> one.at().toTheMinute() ? 0 : 1)
            .thenComparing(one -> one.at().instant())
            .thenComparing(one -> one.id().value());

    private SharedCourse() {}

    /**
     * Whose course a procedure is part of.
     *
     * @param ofOnePatient everything of its patient that is not voided; with itself or without
     * @param isFollowedUp whether something was recorded of how a procedure went on; those lead before all others, the
     *     earliest of them first
     * @return empty when it leads its own course, or was not done
     */
    public static Optional<Procedure> leader(
            Procedure procedure, List<Procedure> ofOnePatient, Predicate<Procedure> isFollowedUp) {
        return procedure.isDone()
                ? Stream.concat(Stream.of(procedure), others(procedure, ofOnePatient))
                        .min(Comparator.<Procedure>comparingInt(one -> isFollowedUp.test(one) ? 0 : 1)
                                .thenComparing(EARLIER_FIRST))
                        .filter(first -> !first.id().equals(procedure.id()))
                : Optional.empty();
    }

    /**
     * What ended the course a procedure leads: whatever ended one part of it ended the whole, and of several ends the
     * earliest; of one day its own before that of a part.
     *
     * @param leader the one that leads
     * @param ofOnePatient everything of its patient that is not voided; with itself or without
     */
    public static Optional<CourseEnd> end(Procedure leader, List<Procedure> ofOnePatient) {
        return Stream.concat(Stream.of(leader), others(leader, ofOnePatient))
                .flatMap(one -> Stream.ofNullable(one.end()))
                .min(Comparator.comparing(CourseEnd::date));
    }

    /** What else was done to the patient in the sitting of a procedure, on its target. */
    public static Stream<Procedure> others(Procedure procedure, List<Procedure> ofOnePatient) {
        return doneOn(procedure.at().date(), procedure.target(), ofOnePatient)
                .filter(other -> !other.id().equals(procedure.id()));
    }

    /** What was done on a day on a target: whatever is done there as well on that day is one course with it. */
    public static Stream<Procedure> doneOn(LocalDate day, PainTarget target, List<Procedure> ofOnePatient) {
        return ofOnePatient.stream()
                .filter(Procedure::isDone)
                .filter(one -> one.at().date().equals(day))
                .filter(one -> one.target().isSame(target));
    }
}
