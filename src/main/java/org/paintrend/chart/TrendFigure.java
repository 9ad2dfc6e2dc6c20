package org.paintrend.chart;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.words.Words;

/**
 * A trend that leaves the program as a picture, with what is stamped on it.
 *
 * @param instruments from top to bottom, at least one
 * @param patient only the code: a picture carries no name
 * @param exported the day of the export
 * @param illustrative the scores are invented, and the picture has to say so
 */
public record TrendFigure(
        Trend trend, List<Instrument> instruments, PatientCode patient, LocalDate exported, boolean illustrative)
        implements Picture {
    private static final double CHART = 250;
    private static final double LABELS = 60;

    public TrendFigure {
        instruments = List.copyOf(instruments);
        if (instruments.isEmpty()) {
            throw new IllegalArgumentException("a figure shows at least one instrument");
        }
    }

    /** Both instruments. */
    public static TrendFigure of(Trend trend, PatientCode patient, LocalDate exported, boolean illustrative) {
        return new TrendFigure(trend, List.of(Instrument.values()), patient, exported, illustrative);
    }

    @Override
    public String title(Words words) {
        return words.get(
                "chart.title",
                patient.value(),
                words.date(trend.current().procedure().at().date()));
    }

    @Override
    public String description(Words words) {
        return new ChartDescription(words).of(trend);
    }

    @Override
    public List<Passage> head(Look look, double width) {
        return illustrative ? List.of(StampedFigure.illustrative(look, width)) : List.of();
    }

    @Override
    public double height() {
        return instruments.size() * CHART + LABELS;
    }

    @Override
    public void draw(Graphics2D g2, Look look, double width, double height) {
        new TrendDrawing(trend, instruments, look, width, height).draw(g2, null);
    }

    /** Patient code, procedure, rule and day of export. */
    @Override
    public List<String> stamp(Words words) {
        Episode current = trend.current();
        return List.of(words.get(
                "chart.stamp",
                patient.value(),
                words.date(current.procedure().at().date()),
                current.rule().version(),
                words.percent(current.rule().threshold()),
                words.date(exported)));
    }
}
