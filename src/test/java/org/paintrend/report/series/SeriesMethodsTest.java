package org.paintrend.report.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.SeriesReview.Material;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.Cohorts;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.RuleInstrument;
import org.paintrend.words.Words;

/** What is said of a series in a paper is what its figures say. */
class SeriesMethodsTest {
    private static final String[] EIGHT = {
        "8 2 3 2", "7 1 3 3", "9 2 4 4", "6 2 2 1", "8 3 5 7", "10 4 6 5", "7 2 - -", "5 1 2 2"
    };

    @Test
    void aTestIsNamedWithItsPairsWhereOneCanBeMade() {
        assertThat(said(Cohorts.nrs(EIGHT)))
                .contains("Case series: 8 procedures of 8 patients.")
                .contains("Wilcoxon signed-rank", "Holm", "NRS at 12 weeks p = 0.", "(7 pairs)")
                .contains("differing pairs: LANSS at 3 weeks 0; LANSS at 12 weeks 0")
                .contains("PainTrend 9.9 from the data of 21 Nov 2026");
    }

    @Test
    void withFewerThanSixPairsTheReasonIsGivenInsteadOfAP() {
        assertThat(said(Cohorts.nrs("5 1 2 2", "8 2 4 6", "10 2 3 1")))
                .doesNotContain("Wilcoxon", " p = ", " p < 0.0 ")
                .contains("fewer than 6 pairs differ", "NRS at 12 weeks 3");
    }

    @Test
    void denominatorsSayWhatIsMissing() {
        assertThat(said(Cohorts.nrs("5 1 2 2", "8 2 4 6", "10 2 3 -", "0 0 0 0")))
                .contains("1 of 3 where what is missing counts as non-response, 1 of 2 of those observed");
    }

    @Test
    void aWindowThatIsStillOpenIsToldOf() {
        Cohort open = new Cohorts()
                .lookedAt(Cohorts.DAY.plusDays(80))
                .add(Cohorts.DAY, "5 1 2 -", "8 2 4 -")
                .cohort();
        assertThat(said(open)).contains("0 of 0 where", "2 procedures whose window is still open are not counted");
    }

    @Test
    void everyRuleAndEveryWindowIsNamed() {
        List<String> rows = List.of("5 1 2 2", "8 2 4 6");
        Cohort one = new Cohorts()
                .by(rule(3, 67))
                .add(Cohorts.DAY, rows.toArray(String[]::new))
                .cohort();
        assertThat(said(one))
                .contains("at least 67 % of the baseline, NRS at 12 weeks (responder rule version 3)")
                .contains("1 hour (30 to 120 minutes after the procedure), LANSS not asked by the plan")
                .contains("12 weeks (day 70 to 98)", "pain now", "0 to 24");
    }

    private static ResponderRule rule(int version, int threshold) {
        return new ResponderRule(version, RuleInstrument.NRS, threshold, "12w");
    }

    private static String said(Cohort cohort) {
        Material material = new Material(
                new CaseSeries(cohort.cases()),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                FollowUpPlan.standard(),
                ResponderRule.standard(),
                LocalDate.of(2026, 11, 21),
                false);
        return String.join(" ", new SeriesMethods(Words.in(Locale.ENGLISH), material, "9.9").sentences())
                .replace('\u00a0', ' ');
    }
}
