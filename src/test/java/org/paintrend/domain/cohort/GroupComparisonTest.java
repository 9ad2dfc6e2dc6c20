package org.paintrend.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.GroupComparison.Refusal;
import org.paintrend.domain.statistics.Comparison;
import org.paintrend.domain.statistics.Proportion;

class GroupComparisonTest {
    private final Cohort all = Cohorts.reference();

    @Test
    void theGroupsAreComparedByTheirPrimaryRates() {
        Cohort one = all.with(all.cases().subList(0, 100));
        Cohort other = all.with(all.cases().subList(100, 240));
        GroupComparison groups = of(one, other);
        assertThat(groups.refusal()).isEmpty();
        Comparison comparison = groups.comparison().orElseThrow();
        assertThat(comparison.one().count() + comparison.other().count()).isEqualTo(66);
        assertThat(comparison.one().of() + comparison.other().of()).isEqualTo(238);
        assertThat(comparison.one())
                .isEqualTo(one.figures()
                        .nrs()
                        .at("12w")
                        .orElseThrow()
                        .ruled()
                        .imputed()
                        .orElseThrow()
                        .nonResponder());
        assertThat(of(other, one).comparison().orElseThrow().difference())
                .isCloseTo(-comparison.difference(), within(1e-12));
    }

    @Test
    void missingCountsAsNonResponse() {
        GroupComparison groups =
                of(Cohorts.nrs("8 - - 2", "8 - - -"), all.with(all.cases().subList(100, 200)));
        assertThat(groups.one().rates().nonResponder()).isEqualTo(new Proportion(1, 2));
        assertThat(groups.one().rates().missing()).isEqualTo(1);
    }

    @Test
    void anEmptyGroupAndGroupsThatShareProceduresAreRefused() {
        assertThat(of(all.with(all.cases().subList(0, 0)), all).refusal()).contains(Refusal.NOBODY);
        assertThat(of(Cohorts.nrs("0 - - 0"), all.with(all.cases().subList(100, 200)))
                        .refusal())
                .contains(Refusal.NOBODY);
        GroupComparison shared =
                of(all.with(all.cases().subList(0, 101)), all.with(all.cases().subList(100, 240)));
        assertThat(shared.refusal()).contains(Refusal.SHARED);
        assertThat(shared.comparison()).isEmpty();
    }

    private static GroupComparison of(Cohort one, Cohort other) {
        return GroupComparison.of("one", one, "other", other, Instrument.NRS).orElseThrow();
    }
}
