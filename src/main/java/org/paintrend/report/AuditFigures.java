package org.paintrend.report;

import java.util.OptionalDouble;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;
import org.paintrend.domain.statistics.Summary;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/** The figures of an audit as they are written in its tables; changes follow the screens: less pain is negative. */
record AuditFigures(Words words, CohortWords cohort) {
    static final String NONE = "\u2013";
    private static final double PERCENT = 100;

    /** "66 of 238 = 27.7 % (22.4 to 33.7 %)". */
    String rate(Proportion rate) {
        return rate.wilson()
                .map(interval -> words.get(
                        "cohort.evidence.rate",
                        words.number(rate.count()),
                        words.number(rate.of()),
                        cohort.exactPercent(rate.value()),
                        percents(interval)))
                .orElseGet(() -> words.get("cohort.evidence.nobody"));
    }

    /** "22.4 to 33.7 %" of shares. */
    String percents(Interval shares) {
        return words.get("cohort.range", cohort.decimal(PERCENT * shares.low()), cohort.exactPercent(shares.high()));
    }

    /** "−2.2 (−2.6 to −1.8)". */
    String meanChange(Summary change) {
        return cohort.decimal(-change.mean())
                + change.meanInterval()
                        .map(interval -> " ("
                                + words.get(
                                        "cohort.range",
                                        cohort.decimal(-interval.high()),
                                        cohort.decimal(-interval.low()))
                                + ")")
                        .orElse("");
    }

    /** "4.9 (2.8)". */
    String mean(Summary scores) {
        return cohort.decimal(scores.mean()) + (scores.n() > 1 ? " (" + cohort.decimal(scores.sd()) + ")" : "");
    }

    /** "5 (3 to 6.25)". */
    String median(Summary scores) {
        return words.get(
                "cohort.evidence.quartiles",
                cohort.brief(scores.median()),
                cohort.brief(scores.q1()),
                cohort.brief(scores.q3()));
    }

    /** "= 0.032", or a dash where there is none. */
    String p(OptionalDouble p) {
        return p.isPresent() ? cohort.p(p.getAsDouble()) : NONE;
    }
}
