package org.paintrend.words;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;

/** What a course says, in words: the second line of a flag. */
public final class Verdict {
    private final Words words;
    private final Clinical clinical;

    public Verdict(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** The word beside the shape: "Responder". */
    public String flag(Course course) {
        return clinical.flag(course.flag());
    }

    /** The line beneath: "sustained", "so far: partial responder", "12 weeks missed", "baseline 0". */
    public String detail(Course course) {
        return switch (course.kind()) {
            case NOT_EVALUABLE -> words.get(baselineKey(course));
            case PENDING -> soFar(course);
            case UNKNOWN -> unknown(course.primary());
            case ENDED_EARLY -> ended(course);
            case SUSTAINED -> words.get("course.sustained");
            case LATE -> words.get("course.late");
            case RESPONDER_EARLIER_UNKNOWN -> words.get("course.responder-earlier-unknown");
            case LOST -> words.get("course.lost");
            case NONE -> words.get(course.immediate() ? "course.none.immediate" : "course.none");
            case NON_RESPONDER_EARLIER_UNKNOWN -> words.get("course.non-responder-earlier-unknown");
        };
    }

    private String soFar(Course course) {
        return course.latestTherapeutic()
                .map(visit -> words.get(
                        "course.pending.so-far",
                        clinical.response(course.response(visit)).toLowerCase(words.locale())))
                .orElseGet(
                        () -> words.get(course.immediateOnly() ? "course.pending.one-hour" : "course.pending.nothing"));
    }

    private String unknown(Visit primary) {
        String timepoint = clinical.timepoint(primary.timepoint());
        if (primary.absence() != null) {
            return words.get("course.unknown.absent", timepoint, clinical.absence(primary.absence()));
        }
        return words.get(
                primary.status() == VisitStatus.OBSERVED ? "course.unknown.no-score" : "course.unknown.missed",
                timepoint);
    }

    private String ended(Course course) {
        var end = course.followUp().procedure().end();
        return end == null ? "" : words.get("course-end." + end.kind().id()) + ", " + words.date(end.date());
    }

    private static String baselineKey(Course course) {
        boolean missing = course.rule().instruments().stream()
                .map((Instrument one) -> course.followUp().baseline().score(one))
                .anyMatch((@Nullable Integer score) -> score == null);
        return missing ? "course.baseline-missing" : "course.baseline-zero";
    }
}
