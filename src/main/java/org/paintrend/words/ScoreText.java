package org.paintrend.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.NeuropathicClass;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Visit;

/** The parts sentences about scores are made of: "NRS 7 → 3, −57 %", "at 12 weeks", "since 3 weeks". */
final class ScoreText {
    private static final int DAYS_A_WEEK = 7;
    private static final char NO_BREAK = '\u00a0';

    private final Words words;
    private final Clinical clinical;

    ScoreText(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** "at 12 weeks". */
    String at(Timepoint timepoint) {
        return placed("verdict.at.", timepoint);
    }

    /** "since 3 weeks". */
    String since(Timepoint timepoint) {
        return placed("verdict.since.", timepoint);
    }

    /** "until 12 weeks". */
    String until(Timepoint timepoint) {
        return placed("verdict.until.", timepoint);
    }

    /** "NRS 7 → 3, −57 %", of every instrument the rule looks at. */
    String deciding(Course course, Visit visit) {
        return instruments(course)
                .map(one -> scores(
                        one, course.followUp().baseline(), visit, course.rule().threshold()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::joined));
    }

    /** "Responder at 12 weeks: NRS 7 → 3, −57 %". */
    String response(Course course, Visit visit) {
        return response("verdict.response", course, visit);
    }

    /** "responder at 12 weeks: NRS 7 → 3, −57 %". */
    String responseLower(Course course, Visit visit) {
        return response("verdict.response.lower", course, visit);
    }

    /** "NRS 7 → 3, −57 %"; a score that is missing, or a baseline of 0, leaves the percentage out. */
    String scores(Instrument instrument, Visit baseline, Visit visit, int threshold) {
        @Nullable Integer before = baseline.score(instrument);
        @Nullable Integer after = visit.score(instrument);
        String name = clinical.instrument(instrument);
        if (before == null || after == null || before == 0) {
            return together(words.get("verdict.scores.plain", name, orDash(before), orDash(after)));
        }
        int change = new Reduction(before, after).changePercent(threshold);
        return together(words.get("verdict.scores", name, before, after, words.changePercent(change)));
    }

    /** "12 or more". */
    String neuropathic(NeuropathicClass neuropathic) {
        return words.get("class." + code(neuropathic));
    }

    /** "from 12 or more to below 12"; where one of both is not known, the other alone. */
    String change(NeuropathicClass before, NeuropathicClass after) {
        return before == NeuropathicClass.UNKNOWN || after == NeuropathicClass.UNKNOWN
                ? neuropathic(after)
                : words.get("class.change." + code(before) + "." + code(after));
    }

    /** "NRS", "NRS and LANSS": the instruments of a list. */
    String names(List<Instrument> instruments) {
        return joined(instruments.stream().map(clinical::instrument).toList());
    }

    /** The instruments a course is judged by, NRS first. */
    static Stream<Instrument> instruments(Course course) {
        return Stream.of(Instrument.values())
                .filter(one -> course.rule().instruments().contains(one));
    }

    String joined(List<String> parts) {
        return parts.stream()
                .reduce((first, second) -> words.get("verdict.and", first, second))
                .orElse("");
    }

    private String response(String key, Course course, Visit visit) {
        String response = clinical.response(course.response(visit));
        return words.get(
                key, response, response.toLowerCase(words.locale()), at(visit.timepoint()), deciding(course, visit));
    }

    private String placed(String key, Timepoint timepoint) {
        if (words.has(key + timepoint.id())) {
            return together(words.get(key + timepoint.id()));
        }
        if (timepoint.unit() == Timepoint.Unit.MINUTES) {
            return together(words.get(key + "minutes", timepoint.target()));
        }
        return timepoint.target() % DAYS_A_WEEK == 0
                ? together(words.get(key + "weeks", timepoint.target() / DAYS_A_WEEK))
                : together(words.get(key + "days", timepoint.target()));
    }

    /** Never broken over two lines inside "7 → 3" or "12 weeks"; after a comma it may be. */
    private static String together(String text) {
        return text.replace(' ', NO_BREAK).replace("," + NO_BREAK, ", ");
    }

    private static String orDash(@Nullable Integer score) {
        return score == null ? "\u2013" : score.toString();
    }

    private static String code(NeuropathicClass neuropathic) {
        return neuropathic.name().toLowerCase(Locale.ROOT);
    }
}
