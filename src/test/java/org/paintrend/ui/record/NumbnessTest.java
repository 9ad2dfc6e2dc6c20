package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.NumbnessForm;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.numbness.Suggestion;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Shortcut;

/** Numbness after an injection, assessed in a record. */
class NumbnessTest extends AtTheDesk {
    private static final int YES = 0;
    private static final int NO = 1;

    @Test
    void theSuggestionFollowsTheAnswersAndReachesTheDisk() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Procedure block = desk.done(patient, "2026-10-12");
        open(patient);
        assertThat(has("record-numbness-lines")).isFalse();
        menu("record-more", "record-numbness");
        assertThat(has("numbness-suggestion-word")).as("nobody answered yet").isFalse();
        choose("numbness-bladder", NO);
        choose("numbness-bowel", NO);
        choose("numbness-saddle", NO);
        assertThat(suggestion()).isEqualTo("Emergency, now");
        assertThat(suggestionTexts()).contains("Signs in both legs: not answered, taken as the worse");
        choose("numbness-both-legs", NO);
        assertThat(suggestion()).isEqualTo("Suspected nerve injury");
        choose("numbness-onset", 0);
        choose("numbness-shooting", NO);
        choose("numbness-weakness", NO);
        choose("numbness-course", 0);
        choose("numbness-mild", YES);
        assertThat(suggestion()).isEqualTo("Likely benign");
        choose("numbness-weakness", YES);
        assertThat(suggestion()).isEqualTo("Suspected nerve injury");
        assertThat(suggestionTexts())
                .contains("Weakness or foot drop: Yes")
                .anyMatch(text -> text.startsWith("Strength") && text.contains("wrist"));
        choose("numbness-site", 0);
        assertThat(suggestionTexts())
                .anyMatch(text -> text.contains("dorsiflexion"))
                .noneMatch(text -> text.contains("wrist"));
        assertThat(text("numbness-age")).isEqualTo("61 y, not over 65");
        choose("numbness-thin", YES);
        type("numbness-drug", "diclofenac");
        type("numbness-givenBy", "Nurse Ak");
        type("numbness-note", "Drops her foot.");
        assertThat(of(patient)).isEmpty();
        click("numbness-save");

        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.said.texts).containsExactly("Numbness saved: Suspected nerve injury.");
        Numbness saved = of(patient).getFirst();
        assertThat(saved.procedure()).isEqualTo(block.id());
        assertThat(saved.answers())
                .isEqualTo(new Answers(
                        false, false, false, false, Onset.MINUTES, false, true, EarlyCourse.IMPROVING, true));
        assertThat(saved.markers().site()).isEqualTo(InjectionSite.DORSOGLUTEAL);
        assertThat(saved.markers().thin()).isTrue();
        assertThat(saved.markers().drug()).isEqualTo("diclofenac");
        assertThat(saved.markers().givenBy()).isEqualTo("Nurse Ak");
        assertThat(saved.note()).isEqualTo("Drops her foot.");
        assertThat(text(line(saved))).isEqualTo("Suspected nerve injury \u00b7 3 Nov 2026, 12:00");
        undo();
        assertThat(of(patient)).isEmpty();
        assertThat(has("record-numbness-lines")).isFalse();
    }

    @Test
    void aRecordWithoutAnyProcedureCanBeAssessedByKeysAlone() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        open(patient);
        run(screen.shortcuts(), "Shortcut+Shift+N");
        Navigator.Panel panel = desk.went.panels.getLast();
        robot.interact(() -> panel.firstFocus().requestFocus());
        robot.type(KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.Y);
        settle();
        assertThat(suggestion()).isEqualTo("Emergency, now");
        robot.type(KeyCode.UP, KeyCode.N, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.N, KeyCode.N);
        robot.type(KeyCode.LEFT, KeyCode.DOWN, KeyCode.Y);
        settle();
        assertThat(suggestion()).isEqualTo("Likely benign");
        run(panel.shortcuts(), "Shortcut+S");
        Numbness saved = of(patient).getFirst();
        assertThat(saved.procedure()).isNull();
        assertThat(saved.answers().onset()).isEqualTo(Onset.HOURS);
        assertThat(saved.answers().suggestion()).isEqualTo(Suggestion.LIKELY_BENIGN);
        assertThat(has(line(saved))).isTrue();
        assertThat(has("record-first-procedure")).isTrue();
    }

    @Test
    void anEmptyFormIsNotSavedAndSaysSo() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        open(patient);
        menu("record-more", "record-numbness");
        click("numbness-save");
        assertThat(faults()).contains("Nothing has been entered yet.");
        assertThat(of(patient)).isEmpty();
        choose("numbness-bladder", NO);
        assertThat(faults()).isEmpty();
        click("numbness-save");
        assertThat(of(patient)).hasSize(1);
    }

    @Test
    void whatWasAnsweredIsKeptWhenClosedAndComesBack() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        menu("record-more", "record-numbness");
        choose("numbness-saddle", YES);
        choose("numbness-onset", 1);
        type("numbness-drug", "diclofenac");
        click("numbness-close");
        assertThat(of(patient)).isEmpty();
        menu("record-more", "record-numbness");
        assertThat(suggestion()).isEqualTo("Emergency, now");
        assertThat(text("numbness-drug")).isEqualTo("diclofenac");
        click("numbness-save");
        assertThat(of(patient).getFirst().answers().onset()).isEqualTo(Onset.HOURS);
        menu("record-more", "record-numbness");
        assertThat(text("numbness-drug")).as("the draft is gone").isEmpty();
    }

    @Test
    void aSavedOneIsChangedWithAReason() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Numbness saved = saved(patient);
        open(patient);
        click(line(saved));
        assertThat(suggestion()).isEqualTo("Suspected nerve injury");
        choose("numbness-bladder", YES);
        click("numbness-save");
        assertThat(faults()).contains("Needs a reason.");
        type("numbness-reason", "told later");
        click("numbness-save");
        assertThat(of(patient).getFirst().answers().suggestion()).isEqualTo(Suggestion.EMERGENCY);
        assertThat(text(line(saved))).startsWith("Emergency, now");
    }

    @Test
    void whatSomebodyElseChangedIsShownBesideWhatWasAnswered() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Numbness saved = saved(patient);
        open(patient);
        click(line(saved));
        choose("numbness-bladder", YES);
        type("numbness-reason", "told later");
        robot.interact(
                () -> OnDisk.saved(desk.clinic.numbness().change(saved.id(), 1, form("walks again"), "seen today")));
        settle();
        click("numbness-save");
        assertThat(has("numbness-conflict")).isTrue();
        assertThat(of(patient).getFirst().note()).isEqualTo("walks again");
        click("numbness-keep-mine");
        assertThat(of(patient).getFirst().answers().suggestion()).isEqualTo(Suggestion.EMERGENCY);
    }

    @Test
    void oneEnteredByMistakeIsVoidedWithAReasonAndComesBack() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Numbness saved = saved(patient);
        open(patient);
        click(line(saved));
        desk.ports.reasons.add("wrong patient");
        click("numbness-void");
        assertThat(desk.went.panels).isEmpty();
        assertThat(of(patient)).isEmpty();
        assertThat(has("record-numbness-lines")).isFalse();
        undo();
        assertThat(has(line(saved))).isTrue();
    }

    @Test
    void speaksTurkish() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        saved(patient);
        open(patient, Locale.of("tr"));
        assertThat(text(line(of(patient).getFirst()))).startsWith("Sinir yaralanması şüphesi");
    }

    private static NumbnessForm form(String note) {
        return new NumbnessForm(
                null,
                new Answers(false, false, false, false, Onset.LATER, false, true, EarlyCourse.SAME, false),
                null,
                null,
                "",
                "",
                note);
    }

    private Numbness saved(Patient patient) {
        return OnDisk.saved(desk.clinic.numbness().record(patient.id(), form("")));
    }

    private List<Numbness> of(Patient patient) {
        return desk.clinic.numbness().of(patient.id());
    }

    private static String line(Numbness numbness) {
        return "record-numbness-" + numbness.id().value();
    }

    private String suggestion() {
        return text("numbness-suggestion-word");
    }

    private List<String> suggestionTexts() {
        return node("numbness-suggestion").lookupAll(".suggestion-line").stream()
                .map(line -> ((Label) line).getText())
                .toList();
    }

    private List<String> faults() {
        return node("numbness-panel").lookupAll(".field-fault").stream()
                .filter(Node::isVisible)
                .map(line -> ((Label) line).getText())
                .toList();
    }

    private void run(List<Shortcut> shortcuts, String keys) {
        robot.interact(() -> shortcuts.stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
    }
}
