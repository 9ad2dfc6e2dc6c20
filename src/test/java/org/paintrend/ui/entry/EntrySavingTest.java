package org.paintrend.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.HeldTasks;
import org.paintrend.ui.common.Tasks;

class EntrySavingTest {
    private static final String NOW = "2026-11-03T10:42";

    private final AssessmentModel model =
            new AssessmentModel(Sample.episode(NOW), null, null, Sample.at(NOW), Sample::preview);
    private final HeldTasks tasks = new HeldTasks();
    private final List<Long> written = new ArrayList<>();
    private final Deque<Saving<Assessment>> answers = new ArrayDeque<>();

    private EntrySaving saving(Tasks with) {
        return new EntrySaving(
                model,
                7,
                (form, version, reason) -> {
                    written.add(version);
                    return answers.isEmpty() ? new Saving.Saved<>(Sample.BEFORE, 40) : answers.remove();
                },
                with);
    }

    @Test
    void savingTwiceWritesOnce() {
        model.digit('4');
        EntrySaving saving = saving(tasks);
        tasks.hold = true;
        saving.save();
        saving.save();
        tasks.letGo();
        saving.save();
        assertThat(written).hasSize(1);
        assertThat(saving.state().get()).isEqualTo(EntrySaving.State.SAVED);
    }

    @Test
    void nothingIsWrittenWhileSomethingIsWrong() {
        EntrySaving saving = saving(tasks);
        var faulty = new ArrayList<String>();
        saving.whenFaulty(() -> faulty.add("faulty"));
        saving.save();
        assertThat(written).isEmpty();
        assertThat(faulty).hasSize(1);
    }

    @Test
    void whatOnlySavingFindsIsShownAtItsField() {
        model.digit('4');
        answers.add(new Saving.Refused<>(List.of(Fault.of("date", "2026-11-03", Problem.IN_FUTURE, "today"))));
        EntrySaving saving = saving(new DirectTasks());
        saving.save();
        assertThat(model.shownFaults().get()).containsKey("date");
        assertThat(saving.state().get()).isEqualTo(EntrySaving.State.EDITING);
        saving.save();
        assertThat(saving.state().get()).isEqualTo(EntrySaving.State.SAVED);
    }

    @Test
    void anotherVersionIsShownAndNothingOverwrittenUntilItIsChosen() {
        model.digit('4');
        Assessment theirs = Sample.score(1, "3w", "2026-11-02T10:00", 6, Lanss.ofTotal(9));
        answers.add(new Saving.Stale<>(theirs));
        EntrySaving saving = saving(new DirectTasks());
        saving.save();
        assertThat(saving.state().get()).isEqualTo(EntrySaving.State.CONFLICT);
        assertThat(saving.theirs()).isEqualTo(theirs);
        saving.save();
        assertThat(written).as("saving again does not choose").containsExactly(7L);
        saving.backToForm();
        answers.add(new Saving.Stale<>(theirs));
        saving.save();
        assertThat(written).as("back in the form, it asks again").containsExactly(7L, 7L);
        saving.saveOverTheirs();
        assertThat(written).containsExactly(7L, 7L, 1L);
        assertThat(saving.state().get()).isEqualTo(EntrySaving.State.SAVED);
    }

    @Test
    void aDiskThatRefusesLeavesTheInputOpen() {
        model.digit('4');
        var refusing = new boolean[] {true};
        var saving = new EntrySaving(
                model,
                0,
                (form, version, reason) -> {
                    if (refusing[0]) {
                        throw new NotSaved("full", new IllegalStateException());
                    }
                    return new Saving.Saved<>(Sample.BEFORE, 41);
                },
                new DirectTasks());
        saving.save();
        assertThat(saving.state().get()).isEqualTo(EntrySaving.State.NOT_SAVED);
        assertThat(model.form().nrs()).isEqualTo("4");
        refusing[0] = false;
        saving.save();
        assertThat(saving.state().get()).isEqualTo(EntrySaving.State.SAVED);
    }

    @Test
    void aDraftRemembersTheVersionItWasBasedOn() {
        EntryCase first = Sample.entry(Sample.episode(NOW), Sample.BEFORE, java.util.Map.of());
        assertThat(first.version()).isEqualTo(1);
        Assessment newer = new Assessment(
                Sample.BEFORE.id(),
                Sample.BEFORE.procedure(),
                "pre",
                Sample.BEFORE.takenAt(),
                null,
                Sample.BEFORE.nrs(),
                null,
                null,
                null,
                null,
                null,
                null,
                "somebody",
                2);
        EntryCase again = Sample.entry(Sample.episode(NOW), newer, first.draft(model.draft()));
        assertThat(again.version()).as("so that saving it finds the newer one").isEqualTo(1);
    }
}
