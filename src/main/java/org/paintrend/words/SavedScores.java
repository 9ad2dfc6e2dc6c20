package org.paintrend.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;

/** The scores of one assessment in a line, to say what was saved. */
public final class SavedScores {
    private final Words words;
    private final Clinical clinical;

    public SavedScores(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** "3 weeks: NRS 4, LANSS 8 saved". */
    public String line(Episode episode, Assessment saved) {
        return words.get("entry.saved", timepoint(episode, saved), scores(saved));
    }

    /** "3 weeks, NRS 4, LANSS 8". */
    public String name(Episode episode, Assessment saved) {
        return words.get("entry.saved.name", timepoint(episode, saved), String.join(", ", parts(saved)));
    }

    /** "3 weeks, 3 Nov 2026, 10:42: NRS 4, LANSS 8". */
    public String dated(Episode episode, Assessment saved) {
        @Nullable Instant takenAt = saved.takenAt();
        ZoneId zone = episode.procedure().at().zone();
        String when = takenAt == null ? words.get("placement.time-not-recorded") : words.dateTime(takenAt, zone);
        return words.get("entry.saved.dated", timepoint(episode, saved), when, scores(saved));
    }

    /** "3 weeks", or "Unscheduled". */
    public String timepoint(Episode episode, Assessment saved) {
        @Nullable String id = saved.timepoint();
        return id == null
                ? words.get("entry.unscheduled")
                : episode.plan().timepoint(id).map(clinical::timepoint).orElse(id);
    }

    /** "NRS 4, LANSS 8", or why there is no score. */
    String scores(Assessment saved) {
        return String.join(", ", parts(saved));
    }

    private List<String> parts(Assessment saved) {
        List<String> parts = new ArrayList<>();
        if (saved.absence() != null) {
            parts.add(clinical.absence(saved.absence()));
        }
        if (saved.nrs() != null) {
            parts.add(scored(Instrument.NRS, saved.nrs().value()));
        }
        if (saved.lanss() != null) {
            Integer total = saved.score(Instrument.LANSS);
            parts.add(total == null ? words.get("entry.saved.lanss-incomplete") : scored(Instrument.LANSS, total));
        }
        if (saved.pgic() != null) {
            parts.add(words.get(
                    "entry.means.score", words.get("entry.pgic"), saved.pgic().value()));
        }
        if (saved.mrc() != null) {
            parts.add(words.get(
                    "entry.means.score",
                    words.get("entry.mrc.short"),
                    saved.mrc().grade()));
        }
        return parts;
    }

    private String scored(Instrument instrument, int score) {
        return words.get("entry.means.score", clinical.instrument(instrument), score);
    }
}
