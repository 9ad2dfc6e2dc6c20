package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.assessment.Window;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;

/** The verdict as one sentence: "Responder at 12 weeks: NRS 7 → 3, −57 %; sustained since 3 weeks." */
final class VerdictSentence {
    private final Words words;
    private final Clinical clinical;
    private final ScoreText scores;

    VerdictSentence(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.scores = new ScoreText(words);
    }

    String of(Course course) {
        return switch (course.kind()) {
            case NOT_EVALUABLE -> notEvaluable(course);
            case PENDING -> pending(course);
            case UNKNOWN -> unknown(course) + lastKnown(course);
            case ENDED_EARLY -> ended(course) + lastKnown(course);
            case SUSTAINED -> judged(course, sustained(course));
            case LATE -> judged(course, words.get("verdict.late", notYet(course)));
            case RESPONDER_EARLIER_UNKNOWN, NON_RESPONDER_EARLIER_UNKNOWN ->
                judged(course, words.get("verdict.earlier-unknown"));
            case LOST -> judged(course, words.get("verdict.lost", answered(course)));
            case NONE -> judged(course, none(course));
        };
    }

    private String judged(Course course, String tail) {
        return words.get("verdict.sentence.tail", scores.response(course, course.primary()), tail);
    }

    private String sustained(Course course) {
        Timepoint since = course.sustainedSince().orElse(course.primary()).timepoint();
        return words.get("verdict.sustained", scores.since(since));
    }

    private String notYet(Course course) {
        return places(course.earlierObserved().stream()
                .filter(visit -> course.response(visit) != Response.RESPONDER)
                .toList());
    }

    private String answered(Course course) {
        Visit last = course.earlierObserved().reversed().stream()
                .filter(visit -> course.response(visit) == Response.RESPONDER)
                .findFirst()
                .orElse(course.primary());
        return scores.responseLower(course, last);
    }

    private String none(Course course) {
        if (course.immediate()) {
            return words.get(
                    "verdict.none.immediate",
                    places(course.followUp().afterwards().stream()
                            .filter(visit ->
                                    !visit.timepoint().isTherapeutic() && course.response(visit) == Response.RESPONDER)
                            .toList()));
        }
        return words.get("verdict.none", words.percent(course.rule().threshold()));
    }

    private String pending(Course course) {
        return words.get("verdict.pending", scores.until(course.primary().timepoint()), due(course), soFar(course));
    }

    private String due(Course course) {
        Visit primary = course.primary();
        @Nullable Window window = primary.window();
        if (window == null) {
            return clinical.status(primary.status());
        }
        String closes = lastDay(course, window.closes());
        return switch (primary.status()) {
            case OVERDUE -> words.get("verdict.overdue", closes);
            case OPEN -> words.get("verdict.open", closes);
            case OBSERVED -> words.get("verdict.provisional", missing(course, primary), closes);
            case NOT_DUE, MISSED, ABSENT, NO_WINDOW, ENDED, ELSEWHERE, CANCELLED ->
                words.get("verdict.due", lastDay(course, window.overdueFrom()));
        };
    }

    private String soFar(Course course) {
        Optional<Visit> latest = course.latestTherapeutic();
        if (latest.isPresent()) {
            return words.get("verdict.pending.so-far", scores.responseLower(course, latest.get()));
        }
        return course.followUp().afterwards().reversed().stream()
                .filter(course.rule()::observed)
                .findFirst()
                .map(visit -> words.get(
                        "verdict.pending.immediate", scores.at(visit.timepoint()), scores.deciding(course, visit)))
                .orElseGet(() -> words.get("verdict.pending.nothing"));
    }

    private String unknown(Course course) {
        Visit primary = course.primary();
        String at = scores.at(primary.timepoint());
        if (primary.absence() != null) {
            return words.get("verdict.unknown.absent", at, clinical.absence(primary.absence()));
        }
        @Nullable Window window = primary.window();
        if (primary.status() == VisitStatus.OBSERVED) {
            return words.get("verdict.unknown.no-score", at, missing(course, primary));
        }
        return window == null
                ? words.get("verdict.unknown.no-window", at)
                : words.get("verdict.unknown.missed", at, lastDay(course, window.closes()));
    }

    private String ended(Course course) {
        var end = course.followUp().procedure().end();
        return end == null
                ? clinical.flag(course.flag()) + "."
                : words.get(
                        "verdict.ended",
                        words.get("course-end." + end.kind().id().toLowerCase(Locale.ROOT)),
                        words.date(end.date()),
                        scores.at(course.primary().timepoint()));
    }

    private String lastKnown(Course course) {
        return course.latestTherapeutic()
                .map(visit -> " " + words.get("verdict.last-known", scores.responseLower(course, visit)))
                .orElse("");
    }

    private String notEvaluable(Course course) {
        Visit baseline = course.followUp().baseline();
        List<Instrument> absent = ScoreText.instruments(course)
                .filter(one -> baseline.score(one) == null)
                .toList();
        String why = absent.isEmpty()
                ? words.get("verdict.baseline.zero", scores.names(zero(course)))
                : words.get("verdict.baseline.missing", scores.names(absent));
        return why + latestScores(course);
    }

    private List<Instrument> zero(Course course) {
        return ScoreText.instruments(course)
                .filter(one ->
                        Integer.valueOf(0).equals(course.followUp().baseline().score(one)))
                .toList();
    }

    /** What was recorded afterwards, so that nobody takes "not evaluable" for "nothing there". */
    private String latestScores(Course course) {
        for (Visit visit : course.followUp().afterwards().reversed()) {
            List<String> found = ScoreText.instruments(course)
                    .filter(one -> visit.score(one) != null)
                    .map(one -> clinical.instrument(one) + " " + visit.score(one))
                    .toList();
            if (!found.isEmpty()) {
                String at = scores.at(visit.timepoint());
                return " " + capital(words.get("verdict.baseline.followed", at, scores.joined(found)));
            }
        }
        return "";
    }

    private String missing(Course course, Visit visit) {
        return scores.names(ScoreText.instruments(course)
                .filter(one -> visit.score(one) == null)
                .toList());
    }

    private String places(List<Visit> visits) {
        return scores.joined(
                visits.stream().map(visit -> scores.at(visit.timepoint())).toList());
    }

    /** The day that ends just before an instant, in the procedure's own zone. */
    private String lastDay(Course course, Instant end) {
        return words.date(LocalDate.ofInstant(
                end.minusSeconds(1), course.followUp().procedure().at().zone()));
    }

    private String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }
}
