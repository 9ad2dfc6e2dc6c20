package org.paintrend.ui.cohort;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Look;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.words.Words;

/** The charts of the program. */
final class ClinicCharts implements ChartSource {
    private final Words words;

    ClinicCharts(Words words) {
        this.words = words;
    }

    @Override
    public Figure of(CohortChoice choice, Chosen chosen, Instrument instrument, Map<String, List<CohortCase>> groups) {
        return new Figure() {
            @Override
            public String title() {
                return words.get("cohort.chart." + choice.chart().id());
            }

            @Override
            public String caption() {
                return "Caption";
            }

            @Override
            public String description() {
                return "Description";
            }

            @Override
            public Listing listing() {
                return new Listing(
                        List.of(new Listing.Column("a", "Timepoint"), new Listing.Column("n", "n")),
                        List.of(List.of(new Listing.Value("Before", "pre"), new Listing.Value("1", "1"))));
            }

            @Override
            public void draw(Graphics2D g2, Look look, double width, double height) {
                g2.drawLine(0, 0, (int) width, (int) height);
            }
        };
    }
}
