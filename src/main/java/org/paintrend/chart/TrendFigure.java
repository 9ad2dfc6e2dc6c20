package org.paintrend.chart;

import java.time.LocalDate;
import java.util.List;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.patient.PatientCode;

/**
 * A trend that leaves the program as a picture, with what is stamped on it.
 *
 * @param instruments from top to bottom, at least one
 * @param patient only the code: a picture carries no name
 * @param exported the day of the export
 * @param illustrative the scores are invented, and the picture has to say so
 */
public record TrendFigure(
        Trend trend, List<Instrument> instruments, PatientCode patient, LocalDate exported, boolean illustrative) {
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
}
