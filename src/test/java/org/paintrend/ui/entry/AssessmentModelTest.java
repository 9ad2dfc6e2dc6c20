package org.paintrend.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.NeuropathicClass;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.words.TimeText;

class AssessmentModelTest {
    private static final String NOW = "2026-11-03T10:42";

    private final AssessmentModel model = model(Sample.episode(NOW), NOW);

    private static AssessmentModel model(Episode episode, String now) {
        return new AssessmentModel(episode, null, null, Sample.at(now), Sample::preview);
    }

    @Test
    void beginsWithNowAndWithoutAnyMeasurement() {
        assertThat(model.date().get()).isEqualTo("2026-11-03");
        assertThat(model.time().get()).isEqualTo("10:42");
        assertThat(model.form().nrs()).isEmpty();
        assertThat(model.form().lanssItems()).isEmpty();
        assertThat(model.form().lanssTotal()).isEmpty();
        assertThat(model.form().mode()).isNull();
        assertThat(model.form().pgic()).isNull();
        assertThat(model.form().recall()).isEqualTo(RecallPeriod.NOW);
        assertThat(model.dirty()).isFalse();
    }

    @Test
    void anotherDayHasNoTimeUntilSomebodyTypesIt() {
        model.date().set("2026-11-01");
        assertThat(model.time().get()).as("the time of now is invented there").isEmpty();
        assertThat(model.dateAlone()).isTrue();
        model.digit('4');
        assertThat(model.check()).as("a date alone is not saved").isFalse();
        assertThat(model.shownFaults().get()).containsOnlyKeys("time");
        model.time().set("09:05");
        assertThat(model.check()).isTrue();
    }

    @Test
    void theTimeOfNowComesBackWithItsDay() {
        model.date().set("2026-11-01");
        model.date().set("2026-11-03");
        assertThat(model.time().get()).isEqualTo("10:42");
        assertThat(model.dirty()).isFalse();
    }

    @Test
    void aTypedTimeStaysWhateverDateIsTyped() {
        model.time().set("10:4");
        model.time().set("10:42");
        model.date().set("2026-11-01");
        assertThat(model.time().get()).isEqualTo("10:42");
        model.time().set("");
        model.date().set("2026-11-03");
        assertThat(model.time().get()).as("emptied by hand").isEmpty();
    }

    @Test
    void aDraftKnowsWhetherItsTimeWasTyped() {
        model.digit('4');
        AssessmentModel again = model(Sample.episode(NOW), "2026-11-04T08:00");
        again.restore(model.draft());
        assertThat(again.time().get()).isEqualTo("10:42");
        again.date().set("2026-11-02");
        assertThat(again.time().get()).isEmpty();

        model.time().set("09:05");
        again.restore(model.draft());
        again.date().set("2026-11-02");
        assertThat(again.time().get()).isEqualTo("09:05");
    }

    @Test
    void nowIsToldInTheZoneOfTheProcedure() {
        var elsewhere = new AssessmentModel(
                Sample.episode(NOW),
                null,
                null,
                Clock.fixed(Sample.instant("2026-11-03T01:30"), ZoneId.of("America/New_York")),
                Sample::preview);
        assertThat(elsewhere.date().get() + elsewhere.time().get()).isEqualTo("2026-11-0301:30");
    }

    private static AssessmentModel about(String timepoint, Episode episode) {
        return new AssessmentModel(episode, null, timepoint, Sample.at(NOW), Sample::preview);
    }

    @Test
    void openedForATimepointThatNowIsTooLateForItInventsNoTime() {
        AssessmentModel hour = about("1h", Sample.episode(NOW, Sample.BEFORE));
        assertThat(hour.date().get()).isEmpty();
        assertThat(hour.time().get()).isEmpty();
        assertThat(hour.dirty()).isFalse();
        assertThat(hour.look().get().placing().chosen().id()).isEqualTo("1h");
        hour.digit('3');
        Assessment entry = hour.look().get().preview().assessment();
        assertThat(entry.timepoint()).isEqualTo("1h");
        assertThat(entry.takenAt()).isNull();
    }

    @Test
    void openedForTheTimepointOfNowItBeginsWithNow() {
        assertThat(about("3w", Sample.episode(NOW)).time().get()).isEqualTo("10:42");
    }

    @Test
    void theTimepointItWasOpenedForIsOfferedThoughAnotherIsNearer() {
        AssessmentModel hour = about("1h", Sample.episode(NOW, Sample.BEFORE));
        hour.date().set("2026-10-25");
        hour.time().set("10:00");
        Placing placing = hour.look().get().placing();
        assertThat(placing.choices()).extracting(Timepoint::id).contains("1h");
        assertThat(placing.chosen().id()).isEqualTo("1h");
        assertThat(placing.fromOutside()).as("a reason is asked for").isTrue();
    }

    @Test
    void digitsTypeTheScore() {
        model.digit('1');
        assertThat(model.nrs().get()).isEqualTo("1");
        model.digit('0');
        assertThat(model.nrs().get()).isEqualTo("10");
        model.leave("nrs");
        model.digit('4');
        assertThat(model.form().nrs()).as("begun anew").isEqualTo("4");
        model.nrs().set(NrsDigits.emptied());
        assertThat(model.form().nrs()).isEmpty();
    }

    @Test
    void aSecondDigitThatMakesNoScoreIsAFaultAndChangesNothing() {
        model.digit('1');
        model.digit('1');
        assertThat(model.nrs().get()).isEqualTo("1");
        assertThat(model.shownFaults().get().get("nrs")).isEqualTo(Fault.of("nrs", "11", Problem.NOT_WHOLE, 0, 10));
        assertThat(model.check()).as("nobody said which was meant").isFalse();
        model.nrs().set(NrsDigits.emptied());
        model.digit('7');
        assertThat(model.form().nrs()).isEqualTo("7");
        assertThat(model.check()).isTrue();
    }

    @Test
    void anySequenceOfDigitsIsAScore() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            model.digit((char) ('0' + random.nextInt(10)));
            assertThat(Integer.parseInt(model.nrs().get())).as("seed %d", seed).isBetween(0, 10);
        }
    }

    @Test
    void byPhoneTheExaminedItemsAreClosedAndNoTotalIsFormed() {
        for (LanssItem item : LanssItem.values()) {
            model.lanss().answer(item, false);
        }
        assertThat(model.lanss().lanss().orElseThrow().total()).hasValue(0);
        model.mode().set(Mode.PHONE);
        assertThat(model.form().lanssItems()).hasSize(5).doesNotContainKeys(LanssItem.ALLODYNIA, LanssItem.PIN_PRICK);
        assertThat(model.lanss().lanss().orElseThrow().total()).isEmpty();
        assertThat(model.lanss().lanss().map(Lanss::neuropathic)).contains(NeuropathicClass.UNLIKELY);
        model.mode().set(Mode.CLINIC);
        assertThat(model.form().lanssItems())
                .as("what was answered is not lost")
                .hasSize(7);
    }

    @Test
    void byPostATypedTotalIsClosed() {
        model.lanss().way().set(LanssAnswers.Way.TOTAL);
        model.lanss().total().set("14");
        assertThat(model.form().lanssTotal()).isEqualTo("14");
        model.mode().set(Mode.POST);
        assertThat(model.form().lanssTotal()).isEmpty();
        assertThat(model.lanss().wayNow()).isEqualTo(LanssAnswers.Way.GUIDED);
    }

    @Test
    void arrowsSkipClosedItems() {
        model.mode().set(Mode.PHONE);
        assertThat(model.lanss().neighbour(LanssItem.THERMAL, 1)).isEqualTo(LanssItem.THERMAL);
        assertThat(model.lanss().neighbour(LanssItem.DYSAESTHESIA, 1)).isEqualTo(LanssItem.AUTONOMIC);
        model.mode().set(Mode.CLINIC);
        assertThat(model.lanss().neighbour(LanssItem.THERMAL, 1)).isEqualTo(LanssItem.ALLODYNIA);
    }

    @Test
    void itsTimeDecidesTheTimepoint() {
        Placing placing = model.look().get().placing();
        assertThat(placing.choices()).isEmpty();
        assertThat(placing.timing().timepoint().id()).isEqualTo("3w");
        assertThat(model.form().timepoint()).isNull();
    }

    @Test
    void outsideEveryWindowTheNearestWithoutAScoreIsOffered() {
        model.date().set("2026-11-20");
        model.time().set("10:42");
        Placing placing = model.look().get().placing();
        assertThat(placing.choices()).extracting(Timepoint::id).containsExactly("3w");
        assertThat(placing.mayBeUnscheduled()).isTrue();
        assertThat(model.form().timepoint()).isNull();

        model.digit('4');
        model.timepoint().set("3w");
        assertThat(model.form().timepoint()).isEqualTo("3w");
        assertThat(model.check()).isFalse();
        assertThat(model.shownFaults().get()).containsKey("assignedBecause");
        model.assignedBecause().set("was abroad");
        assertThat(model.check()).isTrue();
    }

    @Test
    void anAssignmentIsDroppedWhenTheTimeFallsIntoAWindowAgain() {
        model.date().set("2026-11-20");
        model.timepoint().set("3w");
        model.assignedBecause().set("was abroad");
        model.date().set("2026-11-03");
        assertThat(model.form().timepoint()).isNull();
        assertThat(model.form().assignedBecause()).isEmpty();
    }

    @Test
    void aBaselineToldAfterwardsIsOfferedAsRecalled() {
        AssessmentModel late = model(Sample.episode("2026-10-13T15:00", Sample.ONE_HOUR), "2026-10-13T15:00");
        assertThat(late.look().get().placing().choices())
                .extracting(Timepoint::id)
                .contains("pre");
    }

    @Test
    void longBeforeTheProcedureOnlyTheBaselineIsOffered() {
        AssessmentModel early = model(Sample.episode(NOW, Sample.ONE_HOUR), NOW);
        early.date().set("2026-08-01");
        early.time().set("10:42");
        assertThat(early.look().get().placing().choices())
                .extracting(Timepoint::id)
                .containsExactly("pre");
    }

    @Test
    void withoutATimeATimepointHasToBeChosen() {
        model.date().set("");
        model.time().set("");
        Placing placing = model.look().get().placing();
        assertThat(placing.mayBeUnscheduled()).isFalse();
        assertThat(placing.choices()).extracting(Timepoint::id).containsExactly("3w", "12w");
        model.timepoint().set("12w");
        assertThat(model.form().timepoint()).isEqualTo("12w");
    }

    @Test
    void anAbsenceIsAboutAChosenTimepointAndCarriesNoScore() {
        model.digit('4');
        model.withoutScores().set(true);
        assertThat(model.form().nrs()).isEmpty();
        assertThat(model.check()).isFalse();
        assertThat(model.shownFaults().get()).containsOnlyKeys("absence");
        model.absence().set(AbsenceReason.UNREACHABLE);
        assertThat(model.check()).isTrue();
        assertThat(model.form().nrs()).isEmpty();
        assertThat(model.look().get().placing().chosen().id()).isEqualTo("3w");
        model.timepoint().set("12w");
        assertThat(model.form().timepoint()).isEqualTo("12w");
        model.withoutScores().set(false);
        assertThat(model.form().absence()).isNull();
        assertThat(model.form().nrs()).isEqualTo("4");
    }

    @Test
    void onTheDayOfAProcedureWithoutATimeItIsAskedWhetherBeforeOrAfter() {
        Episode dayOnly = Episode.of(
                Sample.procedure(Moment.on(LocalDate.of(2026, 10, 13), Sample.ZONE), ProcedureStatus.DONE),
                FollowUpPlan.standard(),
                ResponderRule.standard(),
                List.of(),
                Sample.instant("2026-10-13T12:00"));
        AssessmentModel today = model(dayOnly, "2026-10-13T12:00");
        assertThat(today.look().get().placing().choices())
                .extracting(Timepoint::id)
                .containsExactly("pre", "1h");
        assertThat(today.form().timepoint()).isNull();
        today.timepoint().set("1h");
        assertThat(today.form().timepoint()).isEqualTo("1h");
        assertThat(today.look().get().placing().fromOutside()).isFalse();
    }

    @Test
    void aFaultIsShownWhenItsFieldIsLeft() {
        model.time().set("25:00");
        assertThat(model.shownFaults().get()).isEmpty();
        model.leave("time");
        assertThat(model.shownFaults().get().get("time").problem()).isEqualTo(Problem.NOT_A_TIME);
        model.time().set("10:42");
        assertThat(model.shownFaults().get()).isEmpty();
    }

    @Test
    void nobodyIsToldOnTheWayThatNothingWasEntered() {
        model.leave("nrs");
        assertThat(model.shownFaults().get()).isEmpty();
        assertThat(model.check()).isFalse();
        assertThat(model.shownFaults().get().get("nrs").problem()).isEqualTo(Problem.NOTHING_ENTERED);
    }

    @Test
    void everyInputSurvivesAsADraft() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            AssessmentModel typed = model(Sample.episode(NOW), NOW);
            scribble(typed, random);
            AssessmentModel again = model(Sample.episode(NOW), NOW);
            again.restore(typed.draft());
            assertThat(again.form()).as("seed %d", seed).isEqualTo(typed.form());
            assertThat(again.draft()).as("seed %d", seed).isEqualTo(typed.draft());
        }
    }

    @Test
    void aDraftWithStrangeValuesIsTakenAsFarAsItIsUnderstood() {
        model.restore(Map.of("date", "2026-11-03", "nrs", "4", "mode", "telepathy", "pgic", "many", "new", "thing"));
        assertThat(model.form().nrs()).isEqualTo("4");
        assertThat(model.form().mode()).isNull();
        assertThat(model.form().pgic()).isNull();
    }

    @Test
    void discardingADraftEmptiesEverything() {
        model.digit('4');
        model.note().set("by his wife");
        assertThat(model.dirty()).isTrue();
        model.discard();
        assertThat(model.dirty()).isFalse();
        assertThat(model.form().nrs()).isEmpty();
        assertThat(model.date().get()).isEqualTo("2026-11-03");
    }

    @Test
    void aChangeNeedsItsReason() {
        var edit = new AssessmentModel(
                Sample.episode(NOW),
                Sample.BEFORE,
                null,
                Sample.at(NOW),
                (episode, form) -> Sample.preview(episode, form, Sample.BEFORE.id()));
        assertThat(edit.form().nrs()).isEqualTo("9");
        assertThat(edit.form().lanssTotal()).isEqualTo("18");
        assertThat(edit.dirty()).isFalse();
        assertThat(edit.check()).isFalse();
        assertThat(edit.shownFaults().get()).containsOnlyKeys("reason");
        edit.reason().set("typing error");
        assertThat(edit.check()).isTrue();
    }

    @Test
    void theWordThatVouchesForABaselineWithoutATimeStaysWhenItIsMended() {
        Assessment told = new Assessment(
                Sample.BEFORE.id(),
                Sample.BEFORE.procedure(),
                "pre",
                null,
                null,
                Sample.BEFORE.nrs(),
                null,
                null,
                null,
                null,
                null,
                "from the form of that morning",
                "S. Demo",
                1);
        var edit = new AssessmentModel(
                Sample.episode(NOW, told),
                told,
                null,
                Sample.at(NOW),
                (episode, form) -> Sample.preview(episode, form, told.id()));
        edit.nrs().set("8");
        assertThat(edit.asksWhy(edit.look().get().placing())).isTrue();
        assertThat(edit.form().assignedBecause()).isEqualTo("from the form of that morning");
    }

    @Test
    void recordedAnswersOfAnExaminationStandUntilTheyAreTakenAway() {
        Map<LanssItem, Boolean> all =
                Arrays.stream(LanssItem.values()).collect(Collectors.toMap(item -> item, item -> true));
        Assessment saved = Sample.score(1, "pre", "2026-10-12T10:00", 9, Lanss.ofItems(all));
        var edit = new AssessmentModel(
                Sample.episode(NOW, saved),
                saved,
                null,
                Sample.at(NOW),
                (episode, form) -> Sample.preview(episode, form, saved.id()));
        edit.mode().set(Mode.PHONE);
        assertThat(edit.form().lanssItems())
                .as("so that the contradiction is told")
                .hasSize(7);
        edit.lanss().answer(LanssItem.ALLODYNIA, null);
        edit.lanss().answer(LanssItem.PIN_PRICK, null);
        assertThat(edit.form().lanssItems()).hasSize(5);
        assertThat(edit.lanss().closed(LanssItem.PIN_PRICK)).isTrue();
    }

    @Test
    void aTimeThatHappenedTwiceIsAskedAbout() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(TypedTime.twice("2026-10-25", "02:30", berlin)).isTrue();
        assertThat(TypedTime.instant("2026-10-25", "02:30", true, berlin).orElseThrow())
                .isEqualTo(TypedTime.instant("2026-10-25", "02:30", false, berlin)
                        .orElseThrow()
                        .plusSeconds(3600));
        assertThat(TypedTime.instant("2026-03-29", "02:30", null, berlin)).isEmpty();
    }

    @Test
    void timesAreTypedInAnyUsualForm() {
        assertThat(TimeText.read("905")).isEqualTo("09:05");
        assertThat(TimeText.read("9.05")).isEqualTo("09:05");
        assertThat(TimeText.read("soon")).isEqualTo("soon");
    }

    private static void scribble(AssessmentModel model, Random random) {
        model.nrs().set(random.nextBoolean() ? "" : String.valueOf(random.nextInt(11)));
        model.mode().set(random.nextBoolean() ? null : any(random, Mode.values()));
        model.recall().set(any(random, RecallPeriod.values()));
        model.lanss().way().set(any(random, LanssAnswers.Way.values()));
        model.lanss().total().set(random.nextBoolean() ? "" : String.valueOf(random.nextInt(25)));
        var answers = new HashMap<LanssItem, Boolean>();
        for (LanssItem item : LanssItem.values()) {
            if (random.nextBoolean()) {
                answers.put(item, random.nextBoolean());
            }
        }
        answers.forEach(model.lanss()::answer);
        model.pgic().set(random.nextBoolean() ? null : 1 + random.nextInt(7));
        model.mrc().set(random.nextBoolean() ? null : random.nextInt(6));
        model.withoutScores().set(random.nextInt(4) == 0);
        model.absence().set(random.nextInt(4) > 0 ? null : any(random, AbsenceReason.values()));
        model.note().set(random.nextBoolean() ? "" : "ağrı \"gece\" = daha çok");
        model.date().set(random.nextBoolean() ? "2026-11-03" : "2026-11-20");
        model.timepoint().set(random.nextBoolean() ? "" : "3w");
        model.assignedBecause().set(random.nextBoolean() ? "" : "was abroad");
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
