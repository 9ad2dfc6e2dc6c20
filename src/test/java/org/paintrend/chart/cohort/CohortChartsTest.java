package org.paintrend.chart.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.chart.Figure;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.Cohorts;
import org.paintrend.words.Words;

/** What the charts list and say is what was computed in R. */
class CohortChartsTest {
    private static final double RELATIVE = 1e-8;

    private final CohortCharts charts = new CohortCharts(Words.in(Locale.ENGLISH));
    private final CohortCharts turkish = new CohortCharts(Words.in(Locale.of("tr")));
    private final Cohort cohort = Cohorts.reference();
    private final CohortFigures figures = cohort.figures();
    private final JsonNode expected = expected();

    @Test
    void theCoursesListTheScoresOfTheReference() {
        for (Instrument instrument : Instrument.values()) {
            Read listed = new Read(charts.courses(cohort, figures, instrument).listing());
            for (String timepoint : List.of("pre", "1h", "3w", "12w")) {
                JsonNode one = expected.at("/" + instrument.id() + "/" + timepoint);
                same(listed.number("n", timepoint), one.get("n"));
                same(listed.number("median", timepoint), one.get("median"));
                same(listed.number("q1", timepoint), one.get("q1"));
                same(listed.number("q3", timepoint), one.get("q3"));
                same(listed.number("mean", timepoint), one.get("mean"));
                same(listed.number("sd", timepoint), one.get("sd"));
            }
        }
    }

    @Test
    void theRatesListAllThreeAnalysesOfTheReference() {
        for (Instrument instrument : Instrument.values()) {
            Read listed = new Read(charts.rates(cohort, figures, instrument).listing());
            for (String timepoint : List.of("3w", "12w")) {
                for (String limit : List.of("30", "50")) {
                    JsonNode one = expected.at("/" + instrument.id() + "/" + timepoint + "/atLeast" + limit);
                    rate(listed, one.get("nonResponder"), timepoint, limit, "non-responder");
                    rate(listed, one.get("observed"), timepoint, limit, "observed");
                    rate(listed, one.get("lastObservation"), timepoint, limit, "last-observation");
                    same(listed.number("low", timepoint, limit, "bounds"), one.at("/bounds/low"));
                    same(listed.number("high", timepoint, limit, "bounds"), one.at("/bounds/high"));
                }
            }
        }
    }

    @Test
    void theCumulativeResponders() {
        Read listed =
                new Read(charts.cumulative(cohort, figures, Instrument.NRS).listing());
        expected.at("/nrs/12w/cumulativeResponders")
                .properties()
                .forEach(one -> same(listed.number("rate", one.getKey()), one.getValue()));
        assertThat(listed.listing().rows()).hasSize(101);
    }

    @Test
    void theWaterfallAndTheMonthsAddUpToThePrimaryRate() {
        Read waterfall = new Read(charts.waterfall(cohort, Instrument.NRS).listing());
        assertThat(waterfall.sum("procedures", "response", "responder")).isEqualTo(66);
        assertThat(waterfall.sum("procedures", "response", "missing")).isEqualTo(44);
        Read months = new Read(charts.months(cohort, Instrument.NRS).listing());
        assertThat(months.listing().data().stream()
                        .mapToInt(row -> Integer.parseInt(row.get(2)))
                        .sum())
                .isEqualTo(66);
        assertThat(months.row("2024-01").get(4)).isNotEmpty();
    }

    @Test
    void whoCannotSeeThemIsTold() {
        assertThat(charts.courses(cohort, figures, Instrument.NRS).description())
                .startsWith("NRS scores of 240 procedures. Before: median 7, quartiles 6 to 8, n 240.")
                .contains("12 weeks: median 5, quartiles 3 to 6.25, n 196, 44 missing.");
        assertThat(charts.rates(cohort, figures, Instrument.NRS).description())
                .contains("12 weeks, relief of 50 % or more: 28 % (66 of 238, 95 % interval 22 % to 34 %) where missing"
                        + " counts as non-response; 34 % (66 of 194, 95 % interval 28 % to 41 %) of those seen;")
                .contains("Between the bounds 28 % to 46 %");
        assertThat(charts.waterfall(cohort, Instrument.NRS).description())
                .contains("Responder 66 · 28 %", "Missing 44 · 18 %", "2 with a baseline of 0");
        assertThat(turkish.cumulative(cohort, figures, Instrument.NRS).description())
                .contains("238 işlem", "%50 azalma: %28", "44 eksik");
        assertThat(charts.months(Cohorts.unsteady(), Instrument.NRS).description())
                .contains("12 months", "50 % (120 of 240", "Apr 2025 100 % (above); Sep 2025 0 % (below)");
        assertThat(turkish.months(Cohorts.unsteady(), Instrument.NRS).description())
                .contains("Nis 2025 %100 (üstünde)");
    }

    @Test
    void twoGroupsAreComparedInWordsAndNumbers() {
        Cohort one =
                Cohorts.nrs("8 - - 2", "8 - - 2", "8 - - 3", "8 - - 8", "8 - - 2", "8 - - 1", "8 - - 0", "8 - - 4");
        Cohort other = cohort.with(cohort.cases().subList(100, 200));
        Figure figure = charts.compared("New block", one, "Old block", other, Instrument.NRS);
        assertThat(figure.title()).isEqualTo("New block and Old block compared");
        assertThat(figure.description())
                .contains(
                        "New block: 88 % (7 of 8",
                        "Number needed to treat 2,", "against Old block", "Fisher's exact p =");
        Read listed = new Read(figure.listing());
        assertThat(listed.number("value", "New block")).isEqualTo(0.875);
        assertThat(listed.number("value", "difference"))
                .isCloseTo(0.875 - listed.number("value", "Old block"), within(1e-9));
        assertThat(listed.number("value", "number-needed-to-treat"))
                .isEqualTo(Math.ceil(1 / listed.number("value", "difference")));
        Figure turned = charts.compared("Old block", other, "New block", one, Instrument.NRS);
        assertThat(turned.description()).doesNotContain("umber needed");
        Figure unsure = charts.compared("Few", Cohorts.nrs("8 - - 2", "8 - - 8"), "Old block", other, Instrument.NRS);
        assertThat(unsure.description()).contains("No number needed to treat is given");
        assertThat(unsure.listing().data().toString()).doesNotContain("number-needed-to-treat");
    }

    @Test
    void aChartWithNothingToShowSaysWhy() {
        said(Cohorts.nrs(), "No procedure passes the filter.");
        said(Cohorts.nrs("- 2 3 4", "- - - 1"), "No baseline was recorded, so nothing can be compared with it.");
        said(Cohorts.nrs("0 2 3 4", "0 0 0 1"), "Every baseline is 0, and a percentage of nothing does not exist.");
        said(
                Cohorts.nrs("0 2 3 4", "- 0 0 1"),
                "Nobody can be counted at 12 weeks yet: 1 without a baseline; 1 with a baseline of 0.");
        assertThat(charts.waterfall(Cohorts.nrs("7 2 - -", "8 - - -"), Instrument.NRS)
                        .nothing())
                .contains("Nobody was seen at 12 weeks: all of 2 procedures are missing.");
        Cohort empty = Cohorts.nrs("- - - -");
        assertThat(charts.courses(empty, empty.figures(), Instrument.LANSS).nothing())
                .contains("No LANSS score was recorded.");
        assertThat(charts.compared(
                                "A",
                                cohort.with(cohort.cases().subList(9, 20)),
                                "B",
                                Cohorts.nrs("0 - - 0"),
                                Instrument.NRS)
                        .nothing())
                .contains("The groups cannot be compared. B: Every baseline is 0, and a percentage of nothing does not"
                        + " exist.");
    }

    private void said(Cohort shown, String why) {
        CohortFigures of = shown.figures();
        for (Figure figure : List.of(
                charts.rates(shown, of, Instrument.NRS),
                charts.waterfall(shown, Instrument.NRS),
                charts.cumulative(shown, of, Instrument.NRS),
                charts.months(shown, Instrument.NRS))) {
            assertThat(figure.nothing()).as(figure.title()).contains(why);
            assertThat(figure.description()).isEqualTo(why);
        }
    }

    private static void rate(Read listed, JsonNode one, String... row) {
        same(listed.number("responders", row), one.get("responders"));
        same(listed.number("denominator", row), one.get("denominator"));
        same(listed.number("rate", row), one.get("proportion"));
        same(listed.number("low", row), one.get("low"));
        same(listed.number("high", row), one.get("high"));
    }

    private static void same(double listed, JsonNode one) {
        assertThat(listed).isCloseTo(one.asDouble(), within(RELATIVE * Math.max(1e-9, Math.abs(one.asDouble()))));
    }

    private static JsonNode expected() {
        try {
            return new ObjectMapper()
                    .readTree(CohortChartsTest.class.getResourceAsStream("/reference/cohort-240.expected.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
