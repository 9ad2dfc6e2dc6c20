package org.paintrend.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.RuleInstrument;

class WaterfallTest {
    @Test
    void fromTheWorstToTheBestAndTheMissingAside() {
        Waterfall waterfall =
                of(Cohorts.nrs("8 - - 4", "4 - - 2", "2 - - 9", "6 - - -", "6 - - 6", "0 - - 3", "8 - - 4"));
        assertThat(waterfall.steps())
                .containsExactly(
                        new Waterfall.Step(new Reduction(2, 9), Response.WORSE, 1),
                        new Waterfall.Step(new Reduction(6, 6), Response.NON_RESPONDER, 1),
                        new Waterfall.Step(new Reduction(4, 2), Response.RESPONDER, 1),
                        new Waterfall.Step(new Reduction(8, 4), Response.RESPONDER, 2));
        assertThat(waterfall.steps().getFirst().percent()).isEqualTo(350);
        assertThat(waterfall.countable()).isEqualTo(new Countable(7, 0, 1, 0, 0, 5, 1));
    }

    @Test
    void itCountsThePrimaryAnalysisOfTheReference() {
        Cohort cohort = Cohorts.reference();
        for (Instrument instrument : Instrument.values()) {
            Waterfall waterfall = Waterfall.of(cohort, instrument).orElseThrow();
            Rates.Imputed rates = cohort.figures()
                    .of(instrument)
                    .at("12w")
                    .orElseThrow()
                    .ruled()
                    .imputed()
                    .orElseThrow();
            assertThat(waterfall.count(Response.RESPONDER))
                    .isEqualTo(rates.nonResponder().count());
            assertThat(waterfall.countable().of())
                    .isEqualTo(rates.nonResponder().of());
            assertThat(waterfall.countable().missing()).isEqualTo(rates.missing());
        }
        assertThat(of(cohort).count(Response.RESPONDER)).isEqualTo(66);
        assertThat(of(cohort).countable().of()).isEqualTo(238);
    }

    @Test
    void whatIsOpenIsNotAmongThem() {
        Cohort open = new Cohorts()
                .lookedAt(LocalDate.of(2026, 3, 30))
                .add(Cohorts.DAY, "8 - - 4", "8 2 2 -")
                .cohort();
        assertThat(of(open).steps()).isEmpty();
        assertThat(of(open).countable().open()).isEqualTo(2);
    }

    @Test
    void withoutThePrimaryTimepointThereIsNone() {
        Cohort cohort = Cohorts.nrs("8 - - 4");
        ResponderRule other = new ResponderRule(2, RuleInstrument.NRS, 50, "1y");
        assertThat(Waterfall.of(new Cohort(cohort.cases(), FollowUpPlan.standard(), other, false), Instrument.NRS))
                .isEmpty();
    }

    @Test
    void theOrderIsThatOfTheFractions() {
        Seeds.many(random -> {
            String[] rows = new String[1 + random.nextInt(12)];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = 1 + random.nextInt(10) + " - - " + random.nextInt(11);
            }
            Waterfall waterfall = of(Cohorts.nrs(rows));
            double before = Double.MAX_VALUE;
            for (Waterfall.Step step : waterfall.steps()) {
                assertThat(step.percent()).isLessThanOrEqualTo(before);
                before = step.percent();
            }
            assertThat(waterfall.countable().seen()).isEqualTo(rows.length);
            assertThat(waterfall.steps().stream()
                            .mapToInt(Waterfall.Step::count)
                            .sum())
                    .isEqualTo(rows.length);
        });
    }

    private static Waterfall of(Cohort cohort) {
        return Waterfall.of(cohort, Instrument.NRS).orElseThrow();
    }
}
