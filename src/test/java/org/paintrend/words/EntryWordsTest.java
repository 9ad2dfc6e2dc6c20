package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.RuleInstrument;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

class EntryWordsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Words TURKISH = Words.in(Locale.of("tr"));
    private static final ResponderRule HALF = ResponderRule.standard();

    private static Assessment score(
            long id, @Nullable String timepoint, String taken, @Nullable Nrs nrs, @Nullable Lanss lanss) {
        return new Assessment(
                new AssessmentId(id),
                new ProcedureId(5),
                timepoint,
                LocalDateTime.parse(taken).atZone(ZONE).toInstant(),
                null,
                nrs,
                lanss,
                null,
                null,
                null,
                null,
                null,
                "S. Demo",
                1);
    }

    private static Assessment before(int nrs, @Nullable Lanss lanss) {
        return score(1, "pre", "2026-10-12T10:00", Nrs.of(nrs), lanss);
    }

    private static Assessment threeWeeks(int nrs, @Nullable Lanss lanss) {
        return score(9, "3w", "2026-11-03T10:42", Nrs.of(nrs), lanss);
    }

    private static Episode episode(ResponderRule rule, String now, Assessment... assessments) {
        return episode(ProcedureStatus.DONE, rule, now, assessments);
    }

    private static Episode episode(ProcedureStatus status, ResponderRule rule, String now, Assessment... assessments) {
        var procedure = new Procedure(
                new ProcedureId(5),
                new PatientId(12),
                status,
                Moment.at(LocalDateTime.of(2026, 10, 13, 9, 15), ZONE),
                null,
                PainTarget.NONE,
                CaseDescription.NONE,
                null,
                List.of(),
                null,
                null,
                null,
                1,
                1,
                null,
                1);
        return Episode.of(
                procedure,
                FollowUpPlan.standard(),
                rule,
                List.of(assessments),
                LocalDateTime.parse(now).atZone(ZONE).toInstant());
    }

    private static List<String> said(Words words, ResponderRule rule, Assessment before, Assessment entry) {
        Episode episode = episode(rule, "2026-11-03T10:42", before, entry);
        return new EntryMeaning(words)
                .statements(episode, entry).stream()
                        .flatMap(one -> Stream.of(one.headline(), one.explanation()))
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    @Test
    void aResponderIsExplainedByTheHighestScoreThatCounts() {
        assertThat(said(ENGLISH, HALF, before(9, Lanss.ofTotal(18)), threeWeeks(4, Lanss.ofTotal(8))))
                .containsExactly(
                        "NRS 9 → 4, −56 %",
                        "5 of 9 points; 4 is the highest score that still counts as half.",
                        "LANSS 18 → 8, −56 %",
                        "From 12 or more to below 12.");
        assertThat(said(TURKISH, HALF, before(9, null), threeWeeks(4, null)))
                .containsExactly("NRS 9 → 4, −%56", "9 puanın 5 puanı; yarı yarıya azalma sayılan en yüksek skor 4.");
    }

    @Test
    void anotherThresholdIsNamedInPercent() {
        var seventy = new ResponderRule(2, RuleInstrument.NRS, 70, "12w");
        assertThat(said(ENGLISH, seventy, before(9, null), threeWeeks(4, null)))
                .contains("5 of 9 points; 2 would be the highest score that counts as 70 %.");
    }

    @Test
    void worseAndUnchangedAreSaidPlainly() {
        assertThat(said(ENGLISH, HALF, before(6, null), threeWeeks(7, null)))
                .containsExactly("NRS 6 → 7, +17 %", "1 point more than before.");
        assertThat(said(ENGLISH, HALF, before(6, null), threeWeeks(6, null)))
                .containsExactly("NRS 6 → 6, 0 %", "No change; 3 would be the highest score that counts as half.");
    }

    @Test
    void withoutABaselineOrWithZeroThereIsNoPercentage() {
        Assessment lanssOnly = score(1, "pre", "2026-10-12T10:00", null, Lanss.ofTotal(18));
        assertThat(said(ENGLISH, HALF, lanssOnly, threeWeeks(4, null)))
                .containsExactly("NRS 4", "There is no NRS from before the procedure to compare it with.");
        assertThat(said(ENGLISH, HALF, before(0, null), threeWeeks(4, null)))
                .containsExactly("NRS 4", "NRS was 0 before: there is nothing to be reduced.");
    }

    @Test
    void lowBaselinesAndOtherRecallPeriodsAreCautioned() {
        Assessment worst = score(9, "3w", "2026-11-03T10:42", new Nrs(1, RecallPeriod.WORST_24H), null);
        assertThat(said(ENGLISH, HALF, before(2, null), worst))
                .contains(
                        "Low baseline: every single point weighs much.",
                        "Before it was “Pain now”, now it is “Worst of 24 hours”: compare with care.");
    }

    @Test
    void aBaselineSaysWhatWillCount() {
        Assessment baseline = before(9, null);
        Episode episode = episode(HALF, "2026-10-12T10:00", baseline);
        var meaning = new EntryMeaning(ENGLISH);
        assertThat(meaning.flag(episode, baseline)).isEmpty();
        assertThat(meaning.statements(episode, baseline).getFirst().explanation())
                .isEqualTo("What comes later is compared with this: 4 is the highest score that will count as half.");
    }

    @Test
    void theCourseIsPendingUntilItsPrimaryTimepoint() {
        Assessment entry = threeWeeks(4, null);
        Episode episode = episode(HALF, "2026-11-03T10:42", before(9, null), entry);
        assertThat(new EntryMeaning(ENGLISH).course(episode, entry))
                .isEqualTo("The course stays pending until 12 weeks, due 5 Jan 2027.");
        assertThat(new EntryMeaning(ENGLISH).flag(episode, entry)).isEqualTo(Optional.of(Flag.RESPONDER));
    }

    @Test
    void oneHourStandsApartFromTheResponse() {
        Assessment entry = score(2, "1h", "2026-10-13T10:15", Nrs.of(2), null);
        Episode episode = episode(HALF, "2026-10-13T10:15", before(9, null), entry);
        var meaning = new EntryMeaning(ENGLISH);
        assertThat(meaning.flag(episode, entry)).isEmpty();
        assertThat(meaning.statements(episode, entry))
                .contains(new EntryMeaning.Statement(
                        "Immediate response: −78 %",
                        "NRS 9 → 2. At 1 hour it reads the local anaesthetic and stands apart from the response."));
    }

    @Test
    void thePrimaryTimepointDecidesTheCourse() {
        Assessment entry = score(10, "12w", "2027-01-05T10:00", Nrs.of(8), null);
        Episode episode = episode(HALF, "2027-01-05T10:00", before(9, null), threeWeeks(4, null), entry);
        assertThat(new EntryMeaning(ENGLISH).course(episode, entry))
                .isEqualTo("The course: Non-responder, lost, earlier responder.");
    }

    @Test
    void anotherScoreOfTheSameTimepointMayBeTheOneThatCounts() {
        Assessment counted = score(3, "3w", "2026-11-03T10:00", Nrs.of(6), null);
        Assessment entry = score(9, "3w", "2026-11-06T10:00", Nrs.of(4), null);
        Episode episode = episode(HALF, "2026-11-06T10:00", before(9, null), counted, entry);
        var meaning = new EntryMeaning(ENGLISH);
        assertThat(meaning.flag(episode, entry)).isEmpty();
        assertThat(meaning.statements(episode, entry))
                .extracting(EntryMeaning.Statement::explanation)
                .contains("3 weeks has another score that counts; this one stays visible beside it.");
    }

    @Test
    void aTimeIsToldWithItsDayAndWindow() {
        assertThat(timing(ENGLISH, "2026-11-02T10:00")).isEqualTo("3 weeks, day 20, in window / 27 Oct to 10 Nov");
        assertThat(timing(ENGLISH, "2026-10-13T10:13")).isEqualTo("1 hour, 58 min, in window / 09:45 to 11:15");
        assertThat(timing(ENGLISH, "2026-10-12T10:00")).isEqualTo("Before, 1 day ahead, in window / 13 Sep to 13 Oct");
        assertThat(timing(ENGLISH, "2026-11-20T10:00")).isEqualTo("Day 38, outside every window / ");
        assertThat(timing(ENGLISH, "2026-10-13T15:20")).isEqualTo("6 h after the procedure, outside every window / ");
        assertThat(timing(ENGLISH, "2026-08-01T10:00"))
                .isEqualTo("73 days before the procedure, outside every window / ");
        assertThat(timing(TURKISH, "2026-11-02T10:00")).isEqualTo("3. hafta, 20. gün, aralıkta / 27 Eki – 10 Kas");
    }

    @Test
    void lanssSaysItsClassAsSoonAsItIsKnown() {
        var lanss = new LanssWords(ENGLISH);
        Map<LanssItem, Boolean> answers = new EnumMap<>(LanssItem.class);
        answers.put(LanssItem.DYSAESTHESIA, true);
        assertThat(lanss.state(Lanss.ofItems(answers))).isEqualTo("so far, 1 of 7 answered");
        answers.put(LanssItem.AUTONOMIC, true);
        answers.put(LanssItem.EVOKED, true);
        assertThat(lanss.figure(Lanss.ofItems(answers))).isEqualTo("13");
        assertThat(lanss.state(Lanss.ofItems(answers))).isEqualTo("so far, 12 or more already");
        for (LanssItem item : LanssItem.values()) {
            answers.put(item, false);
        }
        assertThat(lanss.figure(Lanss.ofItems(answers))).as("zero is a value").isEqualTo("0");
        assertThat(lanss.state(Lanss.ofItems(answers))).isEqualTo("of 24, below 12");
        assertThat(lanss.figure(null)).isEmpty();
    }

    @Test
    void whatWasSavedIsSaidInALine() {
        Assessment entry = threeWeeks(4, Lanss.ofTotal(8));
        Episode episode = episode(HALF, "2026-11-03T10:42", entry);
        assertThat(new SavedScores(ENGLISH).name(episode, entry)).isEqualTo("3 weeks, NRS 4, LANSS 8");
        assertThat(new SavedScores(ENGLISH).line(episode, entry)).isEqualTo("3 weeks: NRS 4, LANSS 8 saved");
        assertThat(new SavedScores(TURKISH).line(episode, entry)).isEqualTo("3. hafta: NRS 4, LANSS 8 kaydedildi");
    }

    private static String timing(Words words, String taken) {
        Episode episode = episode(HALF, "2026-11-20T10:00");
        Timing timing =
                Timing.of(episode, LocalDateTime.parse(taken).atZone(ZONE).toInstant());
        var sentences = new TimingWords(words);
        return sentences.headline(episode, timing) + " / " + sentences.window(episode, timing);
    }
}
