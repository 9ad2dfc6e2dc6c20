package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.words.Samples;
import org.paintrend.words.Words;

/** The grid of everything recorded for a procedure. */
class AssessmentRowTest {
    private final Words words = Words.in(Locale.ENGLISH);

    @Test
    void everyTimepointHasItsRow() {
        List<AssessmentRow> rows = AssessmentRow.of(
                Samples.done().scores("pre", 7, 19).scores("12w", 3, 7).episode(), words);
        assertThat(rows)
                .extracting(AssessmentRow::timepoint)
                .containsExactly("Before", "1 hour", "3 weeks", "12 weeks");
        assertThat(rows).extracting(row -> row.nrs().value()).containsExactly("7", "", "", "3");
        assertThat(rows).extracting(row -> row.enterFor() != null).containsExactly(false, true, true, false);
    }

    @Test
    void aSecondAssessmentOfATimepointStandsUnderTheOneThatCounts() {
        List<AssessmentRow> rows = AssessmentRow.of(
                Samples.done().scores("12w", 3, null).scores("12w", 5, null).episode(), words);
        assertThat(rows.get(3).timepoint()).isEqualTo("12 weeks");
        assertThat(rows.get(4).timepoint()).isEmpty();
        assertThat(rows.get(4).state()).isEqualTo("not counted");
    }

    @Test
    void aTotalWithoutItemsSaysSo() {
        AssessmentRow row = AssessmentRow.of(Samples.done().scores("pre", 7, 19).episode(), words)
                .getFirst();
        assertThat(row.lanss()).isEqualTo(new AssessmentRow.Score("19", "total only"));
    }

    @Test
    void aPlannedProcedureTakesItsBaselineAlone() {
        List<AssessmentRow> rows =
                AssessmentRow.of(Samples.done().status(ProcedureStatus.PLANNED).episode(), words);
        assertThat(rows).extracting(row -> row.enterFor() != null).containsExactly(true, false, false, false);
    }
}
