package org.paintrend.chart.cohort;

import org.paintrend.chart.Figure;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.words.SeriesNames;
import org.paintrend.words.Words;

/** The figures of a case series in the style of the published report: one line a patient over ordered timepoints. */
public final class SeriesFigures {
    private final Words words;

    public SeriesFigures(Words words) {
        this.words = words;
    }

    /**
     * The figure of an instrument, on its whole scale.
     *
     * @param withCodes whether the patients' codes stand in the legend; names never do
     */
    public Figure of(CaseSeries series, Instrument instrument, boolean withCodes) {
        var names = new SeriesNames(words, withCodes);
        var text = new SeriesText(words, series, instrument, names);
        return new CohortFigure(text.telling(), new SeriesPlot(series, instrument, names, text));
    }
}
