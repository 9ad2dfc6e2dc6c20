package org.paintrend.chart.cohort;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paintrend.chart.Listing.Value;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.Countable;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;
import org.paintrend.words.Clinical;
import org.paintrend.words.DecimalText;
import org.paintrend.words.Words;

/** Numbers and sentences that several charts of a cohort share. */
final class FigureWords {
    private static final int HUNDRED = 100;
    private static final double SMALLEST_P = 0.001;
    /** As many as the figures are computed to. */
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

    private final Words words;
    private final Clinical clinical;

    FigureWords(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String count(String key, long number) {
        return words.count(key, number);
    }

    String timepoint(Timepoint timepoint) {
        return clinical.timepoint(timepoint);
    }

    /** The timepoint's name inside a sentence. */
    String at(Timepoint timepoint) {
        return clinical.timepoint(timepoint).toLowerCase(words.locale());
    }

    String instrument(Instrument instrument) {
        return clinical.instrument(instrument);
    }

    String number(long number) {
        return words.number(number);
    }

    /** A share from 0 to 1 as a whole percentage. */
    String percent(double share) {
        return words.percent((int) Math.round(HUNDRED * share));
    }

    /** A limit of relief: "30 %". */
    String limit(int percent) {
        return words.percent(percent);
    }

    /** "66 of 238". */
    String fraction(Proportion proportion) {
        return get("figures.of", number(proportion.count()), number(proportion.of()));
    }

    /** "22 % to 34 %". */
    String interval(Interval interval) {
        return get("figures.range", percent(interval.low()), percent(interval.high()));
    }

    /** "28 % (66 of 238, 95 % interval 22 % to 34 %)". */
    String rate(Proportion proportion) {
        return proportion
                .wilson()
                .map(wilson -> get(
                        "figures.rate", percent(proportion.value()), fraction(proportion), limit(95), interval(wilson)))
                .orElse(get("figures.rate.nobody"));
    }

    /** At most two decimals, none that say nothing. */
    String decimal(double number) {
        return DecimalText.written(words, plain(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP)));
    }

    /** At most one decimal. */
    String rounded(double number) {
        return DecimalText.written(words, plain(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP)));
    }

    /** A difference of shares in whole percentage points with its sign: "+12", "−3". */
    String points(double difference) {
        long points = Math.round(HUNDRED * difference);
        return points == 0 ? "0" : (points > 0 ? "+" : "\u2212") + Math.abs(points);
    }

    /** "= 0.032" or "< 0.001". */
    String p(double p) {
        BigDecimal shown = BigDecimal.valueOf(Math.max(p, SMALLEST_P)).setScale(3, RoundingMode.HALF_UP);
        String written = DecimalText.written(words, shown.toPlainString());
        return p < SMALLEST_P ? "< " + written : "= " + written;
    }

    Value whole(long number) {
        return new Value(number(number), Long.toString(number));
    }

    Value score(double number) {
        return Double.isNaN(number) ? Value.NONE : new Value(decimal(number), data(number));
    }

    /** A share, shown in percent and written from 0 to 1. */
    Value share(double share) {
        return Double.isNaN(share) ? Value.NONE : new Value(percent(share), data(share));
    }

    /** A number as it stands in a file. */
    static String data(double number) {
        return plain(BigDecimal.valueOf(number).round(DIGITS));
    }

    /** A value of the domain as it stands in a file. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why nobody can be counted at a timepoint; empty where somebody can. */
    Optional<String> nobody(Countable countable, Timepoint timepoint) {
        if (countable.of() > 0) {
            return Optional.empty();
        }
        if (countable.courses() == 0) {
            return Optional.of(get("figures.nothing.filter"));
        }
        if (countable.withoutBaseline() == countable.courses()) {
            return Optional.of(get("figures.nothing.baseline"));
        }
        if (countable.zeroBaseline() == countable.courses()) {
            return Optional.of(get("figures.nothing.zero"));
        }
        return Optional.of(get("figures.nothing.nobody", at(timepoint), String.join("; ", leftOut(countable))));
    }

    /** Who does not enter the primary denominator, by reason; nothing where everybody does. */
    List<String> leftOut(Countable countable) {
        List<String> parts = new ArrayList<>();
        add(parts, "figures.left.baseline", countable.withoutBaseline());
        add(parts, "figures.left.zero", countable.zeroBaseline());
        add(parts, "figures.left.open", countable.open());
        add(parts, "figures.left.unplanned", countable.unplanned());
        return parts;
    }

    /** "Left out: 2 with a baseline of 0; 5 still open.", or an empty text where nobody is. */
    String leftOutSentence(Countable countable) {
        List<String> parts = leftOut(countable);
        return parts.isEmpty() ? "" : " " + get("figures.left", String.join("; ", parts));
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(count(key, number));
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
