package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.words.Samples;
import org.paintrend.words.Words;

class ChartDescriptionTest {
    private final ChartDescription english = new ChartDescription(Words.in(Locale.ENGLISH));
    private final ChartDescription turkish = new ChartDescription(Words.in(Locale.of("tr")));

    @Test
    void saysEveryPoint() {
        Trend trend = Trend.of(Courses.usual());
        assertThat(english.of(trend))
                .isEqualTo("NRS before: 7; 1 hour: 2 (−71 %); 3 weeks: 3 (−57 %); 12 weeks: 3 (−57 %). "
                        + "LANSS before: 19; 1 hour: not asked; 3 weeks: 9 (−53 %); 12 weeks: 7 (−63 %).");
        assertThat(turkish.course(trend, Instrument.NRS))
                .isEqualTo("NRS öncesi: 7; 1. saat: 2 (−%71); 3. hafta: 3 (−%57); 12. hafta: 3 (−%57)");
    }

    @Test
    void saysWhyAScoreIsMissing() {
        Episode course = Courses.course()
                .seen("pre", 0, 12)
                .seen("1h", 0, 8)
                .absent("3w", AbsenceReason.DECLINED)
                .episode();
        assertThat(english.of(Trend.of(course)))
                .isEqualTo("NRS before: 0; 1 hour: 0; 3 weeks: declined; 12 weeks: missed. "
                        + "LANSS before: 12; 1 hour: 8 (−33 %), asks about the last week; "
                        + "3 weeks: declined; 12 weeks: missed.");
    }

    @Test
    void tellsWhatIsToComeWhatIsNotSavedAndWhatWasEarlier() {
        Episode earlier = Courses.course()
                .on(LocalDate.of(2025, 11, 11))
                .seen("pre", 8, null)
                .seen("12w", 9, null)
                .episode();
        Episode now = Courses.course()
                .lookedAt(LocalDate.of(2026, 8, 12))
                .seen("pre", 7, 3)
                .seen("1h", 2, null)
                .seen("3w", 3, null)
                .episode();
        assertThat(english.of(Trend.of(now).behind(List.of(earlier)).withUnsaved("3w")))
                .isEqualTo("NRS before: 7; 1 hour: 2 (−71 %); 3 weeks: 3 (−57 %), not saved; 12 weeks: not due. "
                        + "LANSS before: 3; 1 hour: not asked; 3 weeks: no score; 12 weeks: not due. "
                        + "Earlier procedure of 11 Nov 2025: "
                        + "NRS before: 8; 1 hour: missed; 3 weeks: missed; 12 weeks: 9 (+13 %).");
    }

    @Test
    void ofACancelledProcedureNothingIsDue() {
        Trend trend = Trend.of(Samples.done()
                .status(ProcedureStatus.CANCELLED)
                .scores("pre", 7, null)
                .asOf(-5)
                .episode());
        assertThat(english.of(trend))
                .isEqualTo("NRS before: 7; 1 hour: cancelled; 3 weeks: cancelled; 12 weeks: cancelled. "
                        + "LANSS before: no score; 1 hour: cancelled; 3 weeks: cancelled; 12 weeks: cancelled.");
        assertThat(english.visit(trend, trend.current().followUp().visits().get(2)))
                .isEqualTo("3 weeks. NRS cancelled. LANSS cancelled.");
        assertThat(trend.points(Instrument.NRS))
                .extracting(TrendPoint::state)
                .as("neither a ring nor a gap")
                .containsExactly(
                        TrendPoint.State.SCORED,
                        TrendPoint.State.NOT_ASKED,
                        TrendPoint.State.NOT_ASKED,
                        TrendPoint.State.NOT_ASKED);
    }

    @Test
    void tellsOneVisitWithItsPlacement() {
        Episode course = Courses.course()
                .seen("pre", 7, 19)
                .seenAt("3w", Courses.PROCEDURE.plusDays(40), 3, null, "came later")
                .episode();
        Trend trend = Trend.of(course);
        assertThat(english.visit(trend, course.followUp().visits().get(2)))
                .isEqualTo("3 weeks, 30 Aug · day 40 · late. NRS 3 (−57 %). LANSS no score.");
    }
}
