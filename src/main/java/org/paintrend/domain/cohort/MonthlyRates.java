package org.paintrend.domain.cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.statistics.Interval;
import org.paintrend.domain.statistics.Proportion;

/**
 * The primary responder rate by the month of the procedure, to see whether it is steady: a control chart of proportions
 * (Shewhart's p chart).
 *
 * @param threshold of relief, in percent
 * @param months from the first with a procedure to the last, none left out
 * @param all responders of all months together
 * @param countable who is among them, and who cannot be
 */
public record MonthlyRates(
        Instrument instrument,
        Timepoint timepoint,
        int threshold,
        List<Month> months,
        Proportion all,
        Countable countable) {
    /** So many standard errors from the centre a month is beyond chance. */
    private static final double SIGMAS = 3;

    /**
     * A month.
     *
     * @param courses procedures done in it
     * @param rate responders of those of whom nothing more can come
     * @param open procedures with a baseline above 0 of which something still can
     */
    public record Month(YearMonth month, int courses, Proportion rate, int open) {
        /** Whether there is a rate. */
        public boolean isKnown() {
            return rate.of() > 0;
        }
    }

    /** How a month stands to its limits. */
    public enum Signal {
        /** Between them, or without a rate. */
        NONE,
        /** Above the upper one. */
        ABOVE,
        /** Below the lower one. */
        BELOW
    }

    public MonthlyRates {
        months = List.copyOf(months);
    }

    /** The rates of an instrument; empty where the plan does not ask it at the primary timepoint. */
    public static Optional<MonthlyRates> of(Cohort cohort, Instrument instrument) {
        return cohort.primary(instrument).map(timepoint -> of(cohort, instrument, timepoint));
    }

    /** The centre ± 3 standard errors of as many as the month has, from 0 to 1; empty where it has nobody. */
    public Optional<Interval> limits(Month month) {
        if (!month.isKnown()) {
            return Optional.empty();
        }
        double centre = all.value();
        double reach = SIGMAS * Math.sqrt(centre * (1 - centre) / month.rate().of());
        return Optional.of(new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach)));
    }

    /** Whether a month is beyond its limits. */
    public Signal signal(Month month) {
        return limits(month)
                .map(limits -> month.rate().value() > limits.high()
                        ? Signal.ABOVE
                        : month.rate().value() < limits.low() ? Signal.BELOW : Signal.NONE)
                .orElse(Signal.NONE);
    }

    private static MonthlyRates of(Cohort cohort, Instrument instrument, Timepoint timepoint) {
        ScoreTable table = cohort.table(instrument);
        int column = cohort.plan().timepoints().indexOf(timepoint);
        int threshold = cohort.rule().threshold();
        NavigableMap<YearMonth, Tally> tallies = new TreeMap<>();
        Tally all = new Tally();
        for (int row = 0; row < table.rows(); row++) {
            YearMonth month =
                    YearMonth.from(cohort.cases().get(row).procedure().at().date());
            Tally tally = tallies.computeIfAbsent(month, one -> new Tally());
            tally.add(table, row, column, threshold);
            all.add(table, row, column, threshold);
        }
        List<Month> months = new ArrayList<>();
        if (!tallies.isEmpty()) {
            for (YearMonth one = tallies.firstKey(); !one.isAfter(tallies.lastKey()); one = one.plusMonths(1)) {
                Tally tally = tallies.getOrDefault(one, new Tally());
                months.add(new Month(one, tally.courses, tally.rate(), tally.open));
            }
        }
        return new MonthlyRates(instrument, timepoint, threshold, months, all.rate(), Countable.of(table, column));
    }

    private static final class Tally {
        private int courses;
        private int settled;
        private int responders;
        private int open;

        void add(ScoreTable table, int row, int column, int threshold) {
            courses++;
            if (Countable.counts(table, row, column)) {
                settled++;
                boolean isSeen = table.at(row, column) != ScoreTable.ABSENT;
                responders += isSeen && Countable.reduction(table, row, column).atLeast(threshold) ? 1 : 0;
            } else if (table.baseline(row) > 0) {
                Standing standing = table.standing(row, column);
                open += standing == Standing.AWAITED || standing == Standing.PROVISIONAL ? 1 : 0;
            }
        }

        Proportion rate() {
            return new Proportion(responders, settled);
        }
    }
}
