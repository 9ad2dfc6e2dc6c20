package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.procedure.ProcedureStatus;

/** The numbers beside the charts. */
class TrendRowsTest {
    private final TrendRows rows = new TrendRows(Words.in(Locale.ENGLISH));

    @Test
    void scoresStandWithTheirChangeAndResponse() {
        List<TrendRow> shown = rows.of(Samples.done()
                .scores("pre", 7, 19)
                .scores("1h", 2, null)
                .scores("12w", 4, 7)
                .episode());
        assertThat(shown).extracting(TrendRow::nrs).containsExactly("7", "2", "", "4");
        assertThat(shown).extracting(TrendRow::nrsChange).containsExactly("", "\u221271 %", "", "\u221243 %");
        assertThat(shown).extracting(TrendRow::lanss).containsExactly("19", "not asked", "", "7");
        assertThat(shown)
                .extracting(TrendRow::mark)
                .as("what was missed has no response")
                .containsExactly(null, Flag.RESPONDER, null, Flag.PARTIAL);
    }

    @Test
    void ofZeroThereIsNoPercentage() {
        List<TrendRow> shown = rows.of(
                Samples.done().scores("pre", 0, null).scores("12w", 3, null).episode());
        assertThat(shown.getLast().nrs()).isEqualTo("3");
        assertThat(shown.getLast().nrsChange()).isEmpty();
        assertThat(shown.getLast().mark()).isNull();
    }

    @Test
    void aScoreThatWasNotGivenIsADashAndNeverZero() {
        List<TrendRow> shown = rows.of(
                Samples.done().scores("pre", 7, 19).scores("12w", 3, null).episode());
        assertThat(shown.getLast().lanss()).isEqualTo("\u2013");
        assertThat(shown.getLast().lanssChange()).isEmpty();
    }

    @Test
    void aBaselineNobodyTookWasNotRecorded() {
        List<TrendRow> shown = rows.of(Samples.done().scores("12w", 3, null).episode());
        assertThat(shown.getFirst().placed()).isEqualTo("not recorded");
        assertThat(shown.get(1).placed()).isEqualTo("missed");
    }

    @Test
    void ofACancelledProcedureNothingIsDue() {
        List<TrendRow> shown = rows.of(Samples.done()
                .status(ProcedureStatus.CANCELLED)
                .scores("pre", 7, 19)
                .asOf(-5)
                .episode());
        assertThat(shown)
                .extracting(TrendRow::placed)
                .containsExactly("20 Jul 2026", "cancelled", "cancelled", "cancelled");
        assertThat(shown.getFirst().nrs()).isEqualTo("7");
        assertThat(rows.of(Samples.done()
                                .status(ProcedureStatus.CANCELLED)
                                .asOf(-5)
                                .episode())
                        .getFirst()
                        .placed())
                .isEqualTo("not recorded");
    }

    @Test
    void aRowIsReadAsASentence() {
        TrendRow row = rows.of(
                        Samples.done().scores("pre", 7, 19).scores("12w", 3, 7).episode())
                .getLast();
        assertThat(row.spoken("NRS", "LANSS", "Responder"))
                .isEqualTo("12 weeks, 14 Oct \u00b7 in window; NRS 3, \u221257 %; LANSS 7, \u221263 %; Responder");
    }
}
