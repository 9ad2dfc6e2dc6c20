package org.paintrend.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.FollowUp;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.words.Words;

/** What a chart shows, in a sentence: for screen readers, and beside pictures that leave the program. */
public final class ChartDescription {
    private final Words words;

    public ChartDescription(Words words) {
        this.words = words;
    }

    /** The current course of both instruments, then the earlier ones. */
    public String of(Trend trend) {
        Stream<String> current = Stream.of(Instrument.values()).map(instrument -> course(trend, instrument));
        Stream<String> earlier = trend.earlier().stream()
                .map(episode -> words.get(
                        "chart.text.earlier",
                        words.date(episode.procedure().at().date()),
                        course(Trend.of(episode), Instrument.NRS)));
        return Stream.concat(current, earlier).map(text -> text + ".").collect(Collectors.joining(" "));
    }

    /** "NRS before: 7; 1 hour: 2 (−71 %); 3 weeks: 3 (−57 %); 12 weeks: missed". */
    public String course(Trend trend, Instrument instrument) {
        List<TrendPoint> points = trend.points(instrument);
        return points.stream()
                .map(point -> point(trend, instrument, point, points.getFirst()))
                .collect(Collectors.joining("; ", words.get("clinical." + instrument.id()) + " ", ""));
    }

    /** One visit with both scores: "3 weeks, 10 Aug · day 20. NRS 3 (−57 %). LANSS 9 (−53 %)." */
    public String visit(Trend trend, Visit visit) {
        FollowUp followUp = trend.current().followUp();
        VisitCaption text = new VisitCaption(words, followUp);
        String line = text.line(visit);
        String head = text.name(visit) + (line.isEmpty() ? "" : ", " + line);
        int index = followUp.visits().indexOf(visit);
        return Stream.of(Instrument.values())
                .map(instrument -> {
                    List<TrendPoint> points = trend.points(instrument);
                    String said = said(trend, instrument, points.get(index), points.getFirst());
                    return words.get("clinical." + instrument.id()) + " " + said + ".";
                })
                .collect(Collectors.joining(" ", head + ". ", ""));
    }

    private String point(Trend trend, Instrument instrument, TrendPoint point, TrendPoint baseline) {
        String name = new VisitCaption(words, trend.current().followUp()).name(point.visit());
        return words.get(
                "chart.text.point", name.toLowerCase(words.locale()), said(trend, instrument, point, baseline));
    }

    private String said(Trend trend, Instrument instrument, TrendPoint point, TrendPoint baseline) {
        Integer score = point.score();
        LaneNotes notes = new LaneNotes(words, instrument);
        if (score == null) {
            String reason = notes.reason(point);
            return reason.isEmpty() ? words.get("chart.text.due") : reason;
        }
        Integer before = baseline.score();
        String said = point.isBaseline() || before == null || before == 0
                ? score.toString()
                : words.get(
                        "chart.text.change",
                        score,
                        words.changePercent(new Reduction(before, score)
                                .changePercent(trend.current().rule().threshold())));
        String caution = notes.caution(point, baseline);
        return said
                + (point.state() == TrendPoint.State.UNSAVED ? ", " + words.get("chart.text.unsaved") : "")
                + (caution.isEmpty() ? "" : ", " + caution);
    }
}
