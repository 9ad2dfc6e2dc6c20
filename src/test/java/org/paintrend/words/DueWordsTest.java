package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.followup.OpenCourse;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

/** A block on 2 March 2026 at 12:06 in Istanbul: 1 hour to 14:07, 3 weeks on 23 March, 16 to 30 March. */
final class DueWordsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private final DueWords english = new DueWords(Words.in(Locale.ENGLISH));
    private final DueWords turkish = new DueWords(Words.in(Locale.of("tr")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1h | 2026-03-02T12:10 | due at 13:06 | window opens at 12:36
            1h | 2026-03-02T12:40 | due at 13:06 | window closes at 14:07
            1h | 2026-03-02T14:06 | due at 13:06 | window closes at 14:07
            1h | 2026-03-02T14:07 | due at 13:06 | window closed at 14:07
            1h | 2026-03-03T08:00 | due 2 Mar at 13:06 | closed yesterday, 14:07
            1h | 2026-03-05T08:00 | due 2 Mar at 13:06 | window closed 3 days ago
            3w | 2026-03-10T08:00 | due 23 Mar         | window opens in 6 days
            3w | 2026-03-15T23:59 | due 23 Mar         | window opens tomorrow
            3w | 2026-03-16T00:00 | due 23 Mar         | window closes in 14 days
            3w | 2026-03-22T08:00 | due tomorrow       | window closes in 8 days
            3w | 2026-03-23T08:00 | due today          | window closes in 7 days
            3w | 2026-03-28T08:00 | due 23 Mar         | window closes in 2 days
            3w | 2026-03-29T08:00 | due 23 Mar         | window closes tomorrow
            3w | 2026-03-30T23:59 | due 23 Mar         | window closes today
            3w | 2026-03-31T00:00 | due 23 Mar         | window closed yesterday
            3w | 2026-04-02T08:00 | due 23 Mar         | window closed 3 days ago
            """)
    void whenAndHowLong(String timepoint, String now, String due, String window) {
        DueVisit visit = visit(timepoint, now, 0);
        assertThat(english.due(visit, at(now))).isEqualTo(due);
        assertThat(english.window(visit, at(now))).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1h | 2026-03-02T12:40 | bugün 13:06 | son saat: bugün 14:07
            3w | 2026-03-10T08:00 | 23 Mar      | 6 gün sonra başlıyor
            3w | 2026-03-23T08:00 | bugün       | 7 gün kaldı
            3w | 2026-03-29T08:00 | 23 Mar      | yarın son gün
            3w | 2026-04-02T08:00 | 23 Mar      | 3 gün önce doldu
            """)
    void inTurkish(String timepoint, String now, String due, String window) {
        DueVisit visit = visit(timepoint, now, 0);
        assertThat(turkish.due(visit, at(now))).isEqualTo(due);
        assertThat(turkish.window(visit, at(now))).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, 3 Nov",
        "2027-01-05, 5 Jan",
        "2026-05-06, 6 May",
        "2026-05-05, 5 May 2026",
        "2027-05-03, 3 May",
        "2027-05-04, 4 May 2027"
    })
    void aDayHasItsYearWhereItCouldBeTakenForThatOfAnother(LocalDate day, String said) {
        assertThat(english.day(day, LocalDate.of(2026, 11, 3))).isEqualTo(said);
    }

    @Test
    void attemptsAreCountedAndTheLatestIsNamed() {
        Instant now = at("2026-03-28T08:00");
        assertThat(english.attempts(visit("3w", "2026-03-28T08:00", 0))).isEqualTo("none yet");
        assertThat(english.latestAttempt(visit("3w", "2026-03-28T08:00", 0), now))
                .isEmpty();
        assertThat(english.attempts(visit("3w", "2026-03-28T08:00", 1))).isEqualTo("1 attempt");
        assertThat(english.attempts(visit("3w", "2026-03-28T08:00", 3))).isEqualTo("3 attempts");
        assertThat(english.latestAttempt(visit("3w", "2026-03-28T08:00", 3), now))
                .isEqualTo("26 Mar, no answer");
        assertThat(turkish.attempts(visit("3w", "2026-03-28T08:00", 3))).isEqualTo("3 deneme");
    }

    @Test
    void completenessIsNeverRoundedToAllOrNothing() {
        assertThat(english.completeness(new Completeness(0, 0))).isEqualTo("No follow-up was due yet");
        assertThat(said(new Completeness(143, 172))).isEqualTo("Follow-up complete: 143 of 172 visits, 83 %");
        assertThat(said(new Completeness(0, 1))).isEqualTo("Follow-up complete: 0 of 1 visit, 0 %");
        assertThat(said(new Completeness(999, 1000))).isEqualTo("Follow-up complete: 999 of 1,000 visits, 99 %");
        assertThat(said(new Completeness(1, 1000))).isEqualTo("Follow-up complete: 1 of 1,000 visits, 1 %");
        assertThat(said(new Completeness(5, 5))).isEqualTo("Follow-up complete: 5 of 5 visits, 100 %");
    }

    private String said(Completeness complete) {
        return english.completeness(complete).replace('\u00a0', ' ');
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static DueVisit visit(String timepoint, String now, int attempts) {
        var made = new ArrayList<Attempt>();
        for (int i = 0; i < attempts; i++) {
            made.add(new Attempt(
                    new AttemptId(i + 1),
                    new ProcedureId(1),
                    timepoint,
                    at("2026-03-2" + (4 + i) + "T10:00"),
                    "desk",
                    ContactWay.PHONE,
                    AttemptResult.NO_ANSWER,
                    null,
                    1));
        }
        var patient = new Patient(
                new PatientId(1), new PatientCode("D-1"), Identity.NONE, null, new Alerts(null, null, null), null, 1);
        Episode episode = Episode.of(
                new Procedure(
                        new ProcedureId(1),
                        patient.id(),
                        ProcedureStatus.DONE,
                        Moment.at(LocalDateTime.parse("2026-03-02T12:06"), ZONE),
                        "transsacral-block",
                        new PainTarget(null, null),
                        CaseDescription.NONE,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        1,
                        1,
                        null,
                        1),
                FollowUpPlan.standard(),
                ResponderRule.standard(),
                List.of(),
                at(now));
        return new OpenCourse(patient, episode)
                .due(Map.of(timepoint, made), at(now))
                .filter(due -> due.visit().timepoint().id().equals(timepoint))
                .findFirst()
                .orElseThrow();
    }
}
