package org.paintrend.domain.followup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;

/**
 * A course that is followed: its procedure was done and leads it, nothing ended it, and its patient lives, has not withdrawn from it
 * and was not marked "do not call". A withdrawal holds for every course begun by its day; who is treated again later
 * begins anew.
 */
public record OpenCourse(Patient patient, Episode episode) {

    /** The open courses of one patient. */
    public static List<OpenCourse> of(Patient patient, List<Episode> episodes) {
        if (!patient.calls().permitted() || patient.diedOn() != null || absent(episodes, AbsenceReason.DECEASED)) {
            return List.of();
        }
        return episodes.stream()
                .filter(Episode::hasOwnCourse)
                .filter(episode -> followed(withItsParts(episode, episodes)))
                .filter(episode -> episodes.stream().noneMatch(other -> withdrawnFrom(other, episode)))
                .map(episode -> new OpenCourse(patient, episode))
                .toList();
    }

    /**
     * Its visits that are due at a moment: every one whose window has not closed, and those just missed.
     *
     * @param attempts of this course, by timepoint
     */
    public Stream<DueVisit> due(Map<String, List<Attempt>> attempts, Instant now) {
        return episode.followUp().afterwards().stream()
                .flatMap(visit -> DueGroup.of(visit, episode.procedure().at(), now)
                        .map(group -> new DueVisit(
                                patient,
                                episode,
                                visit,
                                attempts.getOrDefault(visit.timepoint().id(), List.of()),
                                group))
                        .stream());
    }

    private static boolean followed(List<Episode> course) {
        return course.stream().allMatch(episode -> episode.procedure().end() == null)
                && !absent(course, AbsenceReason.WITHDRAWN);
    }

    /** Whatever was answered under a part of a course was answered about the course, and so was how it ended. */
    private static List<Episode> withItsParts(Episode course, List<Episode> episodes) {
        return Stream.concat(
                        Stream.of(course),
                        episodes.stream()
                                .filter(other -> other.leader() != null
                                        && other.leader()
                                                .id()
                                                .equals(course.procedure().id())))
                .toList();
    }

    private static boolean absent(List<Episode> episodes, AbsenceReason reason) {
        return episodes.stream()
                .flatMap(episode -> episode.followUp().visits().stream())
                .map(Visit::absence)
                .filter(Objects::nonNull)
                .anyMatch(reason::equals);
    }

    private static boolean withdrawnFrom(Episode other, Episode course) {
        @Nullable CourseEnd end = other.procedure().end();
        return end != null
                && end.kind() == CourseEndKind.WITHDRAWAL
                && !course.procedure().at().date().isAfter(end.date());
    }
}
