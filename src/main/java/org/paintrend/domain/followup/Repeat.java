package org.paintrend.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;

/**
 * A later procedure on the same target, which may have ended an earlier course. Only a proposal: a clinician confirms
 * it, or leaves the course open.
 *
 * <p>The same target is the same site and side, or both sides where one of the two was treated before or afterwards:
 * whatever hurts there was treated again. Of a target that was not recorded nothing can be said. Procedures of one
 * local day are one sitting and repeat nothing. A course whose windows had all closed by then has nothing left to end.
 *
 * @param earlier whose course would end
 * @param later the first procedure done on the same target on a later day
 */
public record Repeat(Procedure earlier, Procedure later) {

    /** What to propose among all episodes of one patient, in the order of the courses that would end. */
    public static List<Repeat> proposed(List<Episode> ofOnePatient) {
        List<Procedure> done = ofOnePatient.stream()
                .map(Episode::procedure)
                .filter(Procedure::isDone)
                .sorted(Comparator.comparing((Procedure one) -> one.at().instant())
                        .thenComparing(one -> one.id().value()))
                .toList();
        return ofOnePatient.stream()
                .filter(episode -> episode.hasOwnCourse() && episode.procedure().end() == null)
                .sorted(Comparator.comparing(episode -> episode.procedure().at().instant()))
                .flatMap(episode -> first(episode, done).stream())
                .toList();
    }

    /** The end to confirm: on the day of the later procedure. */
    public CourseEnd end() {
        return new CourseEnd(CourseEndKind.REPEAT, later.at().date());
    }

    private static Optional<Repeat> first(Episode episode, List<Procedure> done) {
        Procedure earlier = episode.procedure();
        return done.stream()
                .filter(later -> later.at().date().isAfter(earlier.at().date()))
                .filter(later -> earlier.target().overlaps(later.target()))
                .findFirst()
                .filter(later -> leftToEnd(episode, later.at().date()))
                .map(later -> new Repeat(earlier, later));
    }

    private static boolean leftToEnd(Episode episode, LocalDate end) {
        Instant day = end.atStartOfDay(episode.procedure().at().zone()).toInstant();
        return episode.followUp().afterwards().stream()
                .flatMap(visit -> Stream.ofNullable(visit.window()))
                .anyMatch(window -> day.isBefore(window.closes()));
    }
}
