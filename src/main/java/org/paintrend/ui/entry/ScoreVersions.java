package org.paintrend.ui.entry;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.words.Clinical;
import org.paintrend.words.SavedScores;
import org.paintrend.words.Words;

/** Two versions of an assessment, field by field. */
final class ScoreVersions {
    private final Words words;
    private final Clinical clinical;
    private final Episode episode;
    private final Assessment theirs;
    private final Assessment mine;

    ScoreVersions(Words words, Episode episode, Assessment theirs, Assessment mine) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.episode = episode;
        this.theirs = theirs;
        this.mine = mine;
    }

    List<VersionRow> rows() {
        var names = new SavedScores(words);
        return List.of(
                row(words.get("entry.when"), this::when),
                row(words.get("entry.timepoint"), one -> names.timepoint(episode, one)),
                row(words.get("entry.how"), one -> one.mode() == null ? null : clinical.mode(one.mode())),
                row(clinical.instrument(Instrument.NRS), this::nrs),
                row(clinical.instrument(Instrument.LANSS), this::lanss),
                row(
                        words.get("entry.pgic"),
                        one -> one.pgic() == null ? null : one.pgic().value()),
                row(
                        words.get("entry.mrc"),
                        one -> one.mrc() == null ? null : one.mrc().grade()),
                row(
                        words.get("entry.absence.name"),
                        one -> one.absence() == null ? null : clinical.absence(one.absence())),
                row(words.get("entry.note"), Assessment::note));
    }

    private VersionRow row(String name, Function<Assessment, @Nullable Object> value) {
        return new VersionRow(name, Objects.toString(value.apply(theirs), ""), Objects.toString(value.apply(mine), ""));
    }

    private String when(Assessment one) {
        return one.takenAt() == null
                ? words.get("placement.time-not-recorded")
                : words.dateTime(one.takenAt(), episode.procedure().at().zone());
    }

    private @Nullable String nrs(Assessment one) {
        return one.nrs() == null
                ? null
                : one.nrs().value() + " (" + clinical.recall(one.nrs().recall()) + ")";
    }

    private @Nullable Object lanss(Assessment one) {
        @Nullable Integer total = one.score(Instrument.LANSS);
        return total == null && one.lanss() != null ? words.get("entry.earlier.partly") : total;
    }
}
