package org.paintrend.words;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;

/** The scores of one procedure as a table: beside the charts, and on a letter. */
public final class TrendRows {
    private final Words words;
    private final Clinical clinical;
    private final PlacedText placed;

    public TrendRows(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.placed = new PlacedText(words);
    }

    public List<TrendRow> of(Episode episode) {
        return episode.followUp().visits().stream()
                .map(visit -> row(episode, visit))
                .toList();
    }

    private TrendRow row(Episode episode, Visit visit) {
        ZoneId zone = episode.procedure().at().zone();
        return new TrendRow(
                visit.timepoint().id(),
                clinical.timepoint(visit.timepoint()),
                placed.of(visit, episode.procedure().at(), zone),
                nrs(visit),
                change(episode, visit, Instrument.NRS),
                lanss(visit),
                change(episode, visit, Instrument.LANSS),
                mark(episode.course(), visit));
    }

    private String nrs(Visit visit) {
        @Nullable Integer score = visit.score(Instrument.NRS);
        if (score != null) {
            return score.toString();
        }
        return visit.status() == VisitStatus.OBSERVED ? "\u2013" : "";
    }

    private String lanss(Visit visit) {
        @Nullable Integer score = visit.score(Instrument.LANSS);
        if (score != null) {
            return score.toString();
        }
        if (visit.counted() != null && visit.counted().lanss() instanceof Lanss.Items items) {
            return words.get("record.lanss.items", items.answers().size());
        }
        if (visit.status() != VisitStatus.OBSERVED) {
            return "";
        }
        return visit.timepoint().asks(Instrument.LANSS) ? "\u2013" : words.get("absence.not-asked");
    }

    private String change(Episode episode, Visit visit, Instrument instrument) {
        @Nullable Integer before = episode.followUp().baseline().score(instrument);
        @Nullable Integer after = visit.score(instrument);
        return visit.timepoint().isBaseline() || before == null || after == null || before == 0
                ? ""
                : words.changePercent(new Reduction(before, after)
                        .changePercent(episode.rule().threshold()));
    }

    private static @Nullable Flag mark(@Nullable Course course, Visit visit) {
        if (course == null || visit.timepoint().isBaseline()) {
            return null;
        }
        if (!visit.status().closed()) {
            return Flag.PENDING;
        }
        Response response = course.response(visit);
        return response == Response.NOT_EVALUABLE ? null : Flag.of(response);
    }
}
