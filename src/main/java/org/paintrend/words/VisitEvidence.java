package org.paintrend.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Evidence;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.CourseEnd;

/** One visit in the evidence: its score, when it was taken, and how that relates to its window. */
final class VisitEvidence {
    private final Words words;
    private final Clinical clinical;
    private final ScoreText scores;

    VisitEvidence(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.scores = new ScoreText(words);
    }

    /** "7 · 20 Jul 2026 · in window · window 20 Jun 2026 to 21 Jul 2026". */
    String score(Course course, Visit visit, Evidence evidence) {
        @Nullable Integer score = visit.score(evidence.instrument());
        List<String> parts = new ArrayList<>();
        parts.add(score == null ? missing(visit) : score.toString());
        if (visit.takenAt() != null) {
            parts.add(words.date(LocalDate.ofInstant(visit.takenAt(), zone(course))));
        }
        if (visit.placement() != null) {
            parts.add(clinical.placement(visit.placement()));
        }
        @Nullable Window window = visit.window();
        if (window != null && !visit.timepoint().isBaseline()) {
            parts.add(words.get(
                    "evidence.window",
                    words.date(LocalDate.ofInstant(window.opens(), zone(course))),
                    words.date(LocalDate.ofInstant(window.closes().minusSeconds(1), zone(course)))));
        }
        return parts.stream()
                .reduce((first, second) -> words.get("evidence.score", first, second))
                .orElse("");
    }

    /** "Responder: NRS 7 → 3, −57 %", or why there is no score. */
    String response(Course course, Visit visit) {
        return course.rule().observed(visit)
                ? clinical.response(course.response(visit)) + ": " + scores.deciding(course, visit)
                : missing(visit);
    }

    /** "declined", "missed", "not due", or "not recorded" where only this score is missing. */
    String missing(Visit visit) {
        if (visit.absence() != null) {
            return clinical.absence(visit.absence());
        }
        return visit.counted() == null && !visit.timepoint().isBaseline()
                ? clinical.status(visit.status())
                : words.get("evidence.not-recorded");
    }

    /** The change of class between two LANSS. */
    Optional<String> neuropathic(Evidence evidence) {
        @Nullable Lanss before = lanss(evidence.baseline().counted());
        @Nullable Lanss after = lanss(evidence.followUp().counted());
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(scores.change(before.neuropathic(), after.neuropathic()));
    }

    /** What ended the course and when, or absent. */
    @Nullable
    String end(Course course) {
        @Nullable CourseEnd end = course.followUp().procedure().end();
        return end == null ? null : clinical.courseEnd(end.kind()) + ", " + words.date(end.date());
    }

    private static @Nullable Lanss lanss(@Nullable Assessment assessment) {
        return assessment == null ? null : assessment.lanss();
    }

    private static ZoneId zone(Course course) {
        return course.followUp().procedure().at().zone();
    }
}
