package org.paintrend.words;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.procedure.Procedure;

/** What a course says, in words: the second line of a flag, and the whole as a sentence. */
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

    /** The verdict as a sentence: "Responder at 12 weeks: NRS 7 → 3, −57 %; sustained since 3 weeks." */
    public String sentence(Course course) {
        return new VerdictSentence(words).of(course);
    }

    /** The verdict on a procedure; of a planned or cancelled one, that it is. */
    public String sentence(Episode episode) {
        Procedure procedure = episode.procedure();
        return switch (procedure.status()) {
            case DONE -> episode.course() == null ? "" : sentence(episode.course());
            case PLANNED ->
                words.get("verdict.planned", words.date(procedure.at().date()));
            case CANCELLED ->
                words.get("verdict.cancelled", unstopped(Objects.requireNonNullElse(procedure.cancelReason(), "")));
        };
    }

    /** LANSS by the same arithmetic and as the change of class, whatever the rule looks at. */
    public String lanss(Episode episode) {
        ResponderRule rule = episode.rule();
        return new LanssSentence(words).of(episode.followUp(), rule.primary(), rule.threshold());
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
        return end == null ? "" : clinical.courseEnd(end.kind()) + ", " + words.date(end.date());
    }

    /** Without the full stop somebody typed, because the sentence brings its own. */
    private static String unstopped(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String baselineKey(Course course) {
        boolean missing = course.rule().instruments().stream()
                .map((Instrument one) -> course.followUp().baseline().score(one))
                .anyMatch((@Nullable Integer score) -> score == null);
        return missing ? "course.baseline-missing" : "course.baseline-zero";
    }
}
