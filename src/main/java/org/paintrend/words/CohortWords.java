package org.paintrend.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.statistics.Interval;

/** Which courses are looked at, and their figures, in words. */
public final class CohortWords {
    private static final String MINUS = "\u2212";
    private static final double PERCENT = 100;

    private final Words words;
    private final Clinical clinical;
    private final List<Technique> techniques;

    /** @param techniques of the catalogue, which names them */
    public CohortWords(Words words, List<Technique> techniques) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.techniques = List.copyOf(techniques);
    }

    /** The name of a technique; of one the catalogue does not know, its id. */
    public String technique(String id) {
        return techniques.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.name(words.locale().getLanguage()))
                .orElse(id);
    }

    /** "at 12 weeks". */
    public String at(Timepoint timepoint) {
        return new ScoreText(words).at(timepoint);
    }

    /** "40 to 60", "from 40", "to 60"; empty where every age is taken. */
    public String ages(CohortFilter.Ages ages) {
        return range(ages.from(), ages.to(), String::valueOf);
    }

    /** "1 Jan 2026 to 31 May 2026"; empty where every day is taken. */
    public String period(CohortFilter.Period period) {
        return range(period.from(), period.to(), words::date);
    }

    /** What the filter asks for, a part each, such as "Technique: Transsacral block"; nothing where it takes everything. */
    public List<String> parts(CohortFilter filter, boolean withEarlyAndLate) {
        List<String> parts = new ArrayList<>();
        part(parts, "technique", joined(filter.techniques(), this::technique));
        part(parts, "diagnosis", filter.diagnosis().strip());
        part(parts, "side", joined(filter.sides(), clinical::side));
        part(parts, "sex", joined(filter.sexes(), clinical::sex));
        part(parts, "ages", ages(filter.ages()));
        part(parts, "operator", joined(filter.operators(), name -> name));
        part(parts, "period", period(filter.period()));
        part(parts, "course", joined(filter.courses(), clinical::courseKind));
        if (filter.firstPerPatient()) {
            parts.add(words.get("cohort.first"));
        }
        if (withEarlyAndLate) {
            parts.add(words.get("cohort.early-late"));
        }
        return parts;
    }

    /** One place after the decimal sign; −0.0 is 0.0. */
    public String decimal(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return DecimalText.written(words, written.equals("-0.0") ? "0.0" : written.replace("-", MINUS));
    }

    /** A figure that is often whole, such as a median or a quartile: 2, −2, 2.5, 6.25. */
    public String brief(double number) {
        String written = String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
        return DecimalText.written(words, written.equals("-0") ? "0" : written.replace("-", MINUS));
    }

    /** A share of 0 to 1 as whole percent: 28 %. */
    public String percent(double share) {
        return words.percent((int) Math.round(PERCENT * share));
    }

    /** A share of 0 to 1 in percent with one place: 27.7 %. */
    public String exactPercent(double share) {
        return words.get("cohort.percent", decimal(PERCENT * share));
    }

    /** "22 to 34 %" of shares; empty where there is none. */
    public Optional<String> percentInterval(Optional<Interval> interval) {
        return interval.map(one ->
                words.get("cohort.percent-range", Math.round(PERCENT * one.low()), Math.round(PERCENT * one.high())));
    }

    private void part(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(words.get("cohort.filter.spoken", words.get("cohort.filter." + key), value));
        }
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(", "));
    }

    private <T> String range(@Nullable T from, @Nullable T to, Function<T, String> name) {
        if (from != null && to != null) {
            return words.get("cohort.range", name.apply(from), name.apply(to));
        }
        if (from != null) {
            return words.get("cohort.range.from", name.apply(from));
        }
        return to == null ? "" : words.get("cohort.range.to", name.apply(to));
    }
}
