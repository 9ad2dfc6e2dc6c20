package org.paintrend.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;

/** That an entry would count in the place of another one of the same timepoint. */
public final class Replaced {
    private final Words words;
    private final SavedScores scores;

    public Replaced(Words words) {
        this.words = words;
        this.scores = new SavedScores(words);
    }

    /**
     * "12 weeks already has scores of 10 Nov: NRS 2, LANSS 0. These here would count instead."; empty where nothing is
     * replaced.
     *
     * @param now the episode as it is saved
     * @param then the same with the entry
     */
    public Optional<String> by(Episode now, Episode then, Assessment entry) {
        return counted(then, entry)
                .filter(entry::equals)
                .flatMap(counts -> counted(now, entry))
                .filter(before -> !before.id().equals(entry.id()))
                .map(before -> sentence(now, before, entry));
    }

    /**
     * As {@link #by}, and that another score of the same timepoint goes on counting in the place of the entry; empty
     * where the entry stands alone.
     */
    public Optional<String> orBeside(Episode now, Episode then, Assessment entry) {
        return by(now, then, entry)
                .or(() -> counted(then, entry)
                        .filter(counts -> !counts.equals(entry))
                        .map(counts -> words.get("entry.means.not-counted", scores.timepoint(then, counts))));
    }

    private String sentence(Episode episode, Assessment before, Assessment entry) {
        String timepoint = scores.timepoint(episode, before);
        String what = scores.scores(before);
        if (before.absence() != null) {
            return words.get("entry.replaced.absence", timepoint, what);
        }
        @Nullable Instant takenAt = before.takenAt();
        return takenAt == null
                ? words.get("entry.replaced.untimed", timepoint, what)
                : words.get("entry.replaced", timepoint, when(episode, takenAt, entry.takenAt()), what);
    }

    /** The day; where both are of one day, with the time. */
    private String when(Episode episode, Instant takenAt, @Nullable Instant other) {
        ZoneId zone = episode.procedure().at().zone();
        LocalDate day = LocalDate.ofInstant(takenAt, zone);
        return other != null && LocalDate.ofInstant(other, zone).equals(day)
                ? words.dateTime(takenAt, zone)
                : words.dayAndMonth(day);
    }

    private static Optional<Assessment> counted(Episode episode, Assessment entry) {
        return Optional.ofNullable(entry.timepoint())
                .flatMap(episode.followUp()::visit)
                .map(Visit::counted);
    }
}
