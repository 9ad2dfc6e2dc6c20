package org.paintrend.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paintrend.domain.PlainText;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.followup.Completeness;

/** What a cohort says of those it could not see. */
class CohortFiguresTest {
    @Test
    void completenessCountsThoseWithABaselineAlone() {
        Cohort cohort = Cohorts.nrs("8 - - 2", "8 - - -", "- - - 3", "- - - -");
        TimepointFigures last = cohort.figures().of(Instrument.NRS).at("12w").orElseThrow();
        assertThat(last.completeness()).isEqualTo(new Completeness(1, 2));
        assertThat(last.change().pairs()).isEqualTo(1);
        assertThat(last.missing()).isEqualTo(1);
    }

    @Test
    void lettersAreTheSameWhateverTheirCaseAndAccents() {
        assertThat(PlainText.of("D\u0130SK HERN\u0130S\u0130")).isEqualTo("disk hernisi");
        assertThat(PlainText.of("\u0130skialji")).isEqualTo(PlainText.of("iskialji"));
        assertThat(PlainText.of("I\u015eIK")).isEqualTo(PlainText.of("\u0131\u015f\u0131k"));
    }
}
