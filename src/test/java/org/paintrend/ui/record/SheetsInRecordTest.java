package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Shortcut;

/** What stands around the scores, recorded and read in a record. */
class SheetsInRecordTest extends AtTheDesk {
    private static final int YES = 0;
    private static final int NO = 1;

    @Test
    void noneAndWhatThereWasTakeTurns() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        robot.interact(() -> shortcut("Shortcut+6").run());
        settle();
        click("sheet-adverse-event-record");
        click("sheet-event-action-action-drug");
        click("sheet-event-action-action-none");
        assertThat(isTicked("drug")).isFalse();
        assertThat(isTicked("none")).isTrue();
        click("sheet-event-action-action-drug");
        assertThat(isTicked("drug")).isTrue();
        assertThat(isTicked("none")).isFalse();
    }

    @Test
    void aCaseDescriptionReachesTheDiskAndTheCard() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        click("record-tab-procedure");
        assertThat(texts("sheet-case")).contains("Case description", "Not recorded yet");
        click("sheet-case-record");
        assertThat(has("sheet-bmi")).isTrue();
        assertThat(text("sheet-bmi")).isEmpty();
        type("sheet-case-height", "172");
        type("sheet-case-weight", "70,5");
        assertThat(text("sheet-bmi")).isEqualTo("BMI 23.8 kg/m²");
        list("sheet-case-cause", "intramuscular-injection");
        click("sheet-case-signs-numbness");
        click("sheet-case-signs-burning");
        assertThat(of(patient)).isEmpty();
        click("sheet-save");

        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.said.texts).containsExactly("Case description recorded");
        assertThat(of(patient).getFirst().values())
                .isEqualTo(Map.of(
                        "case-height", "172",
                        "case-weight", "70.5",
                        "case-cause", "intramuscular-injection",
                        "case-signs", "burning numbness"));
        assertThat(texts("sheet-case"))
                .contains("Recorded 3 Nov 2026, 12:00 by Dr Kaya", "70.5\u00a0kg", "23.8", "Burning, Numbness");
        undo();
        assertThat(of(patient)).isEmpty();
        assertThat(texts("sheet-case")).contains("Not recorded yet");
    }

    @Test
    void aFaultIsSaidAtItsFieldAndGoesAsItIsCorrected() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        click("record-tab-procedure");
        click("sheet-technique-record");
        type("sheet-technique-gauge", "7");
        assertThat(faults()).singleElement().asString().contains("14", "32");
        type("sheet-technique-gauge", "22");
        assertThat(faults()).isEmpty();
    }

    @Test
    void anEmptySheetOfQuestionsSaysWhyItIsNotSaved() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-11-03");
        open(patient);
        click("record-tab-procedure");
        click("sheet-going-home-record");
        assertThat(node("sheet-wrong").isVisible()).isFalse();
        click("sheet-save");
        assertThat(text("sheet-wrong")).isEqualTo("Nothing has been entered yet.");
        choose("sheet-home-urine", YES);
        assertThat(node("sheet-wrong").isVisible()).isFalse();
        click("sheet-save");
        assertThat(of(patient)).hasSize(1);
    }

    @Test
    void whatSomebodyElseRecordedFirstIsSaid() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-11-03");
        open(patient);
        click("record-tab-procedure");
        click("sheet-case-record");
        type("sheet-case-height", "172");
        robot.interact(() -> OnDisk.saved(desk.clinic
                .sheets()
                .record(procedure.id(), new SheetForm(SheetKind.CASE, null, Map.of("case-height", "180")))));
        settle();
        click("sheet-save");
        assertThat(text("sheet-wrong")).isEqualTo("This is recorded already; change the one that is there.");
        assertThat(of(patient).getFirst().values()).isEqualTo(Map.of("case-height", "180"));
    }

    @Test
    void theGoingHomeCheckIsAnsweredByKeysAlone() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-11-03");
        open(patient);
        click("record-tab-procedure");
        click("sheet-going-home-record");
        Navigator.Panel panel = desk.went.panels.getLast();
        robot.interact(() -> panel.firstFocus().requestFocus());
        robot.type(KeyCode.Y, KeyCode.N);
        settle();
        run(panel.shortcuts(), "Shortcut+S");
        assertThat(of(patient).getFirst().values()).isEqualTo(Map.of("home-pain", "yes", "home-movements", "no"));
    }

    @Test
    void anExaminationStandsAtItsTimepoint() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        robot.interact(() -> shortcut("Shortcut+5").run());
        settle();
        click("sheet-examination-3w-record");
        list("sheet-exam-eversion-left", "mrc-4-minus");
        choose("sheet-exam-splint", NO);
        click("sheet-save");
        assertThat(of(patient).getFirst().timepoint()).isEqualTo("3w");
        assertThat(texts("sheet-examination-3w")).contains("3 weeks", "4−");
        assertThat(texts("sheet-examination-pre")).contains("Not recorded yet");
        assertThat(texts("sheet-examination-12w")).contains("Not due yet");
        assertThat(has("sheet-examination-12w-record")).isFalse();
    }

    @Test
    void adverseEventsAreRecordedChangedAndVoided() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        robot.interact(() -> shortcut("Shortcut+6").run());
        settle();
        click("sheet-adverse-event-record");
        click("sheet-save");
        assertThat(faults()).hasSize(4);
        list("sheet-event-kind", "headache");
        type("sheet-event-onset", "12.10.2026");
        choose("sheet-event-severity", 0);
        choose("sheet-event-relation", 2);
        click("sheet-save");
        Sheet saved = of(patient).getFirst();
        String card = "sheet-adverse-event-" + saved.id().value();
        assertThat(texts(card)).contains("Headache", "Mild");
        click(card + "-edit");
        choose("sheet-event-severity", 2);
        click("sheet-save");
        assertThat(faults()).contains("Needs a reason.");
        type("sheet-reason", "told later");
        click("sheet-save");
        assertThat(of(patient).getFirst().values()).containsEntry("event-severity", "severe");
        click(card + "-edit");
        desk.ports.reasons.add("wrong patient");
        click("sheet-void");
        assertThat(desk.went.panels).isEmpty();
        assertThat(of(patient)).isEmpty();
        undo();
        assertThat(has(card)).isTrue();
    }

    @Test
    void whatWasAnsweredIsKeptWhenClosedAndComesBack() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        click("record-tab-procedure");
        click("sheet-next-record");
        click("sheet-next-steps-next-scs");
        type("sheet-next-note", "wants to think about it");
        click("sheet-close");
        assertThat(of(patient)).isEmpty();
        click("sheet-next-record");
        assertThat(text("sheet-next-note")).isEqualTo("wants to think about it");
        click("sheet-save");
        assertThat(of(patient).getFirst().values()).containsEntry("next-steps", "next-scs");
        assertThat(texts("sheet-next")).contains("Spinal cord stimulation");
    }

    @Test
    void whatSomebodyElseChangedIsShownBesideWhatWasAnswered() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-10-12");
        Sheet saved = OnDisk.saved(desk.clinic
                .sheets()
                .record(procedure.id(), new SheetForm(SheetKind.GOING_HOME, null, Map.of("home-urine", "no"))));
        open(patient);
        click("record-tab-procedure");
        click("sheet-going-home-edit");
        choose("sheet-home-urine", YES);
        type("sheet-reason", "asked again");
        robot.interact(() -> OnDisk.saved(desk.clinic
                .sheets()
                .change(
                        saved.id(),
                        1,
                        new SheetForm(SheetKind.GOING_HOME, null, Map.of("home-transport", "yes")),
                        "seen")));
        settle();
        click("sheet-save");
        assertThat(has("sheet-conflict")).isTrue();
        assertThat(of(patient).getFirst().values()).containsOnlyKeys("home-transport");
        click("sheet-keep-mine");
        assertThat(of(patient).getFirst().values()).isEqualTo(Map.of("home-urine", "yes"));
    }

    @Test
    void ofAPlannedProcedureOnlyWhatComesBeforeItIsOffered() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.procedure(patient, "2026-12-01", ProcedureStatus.PLANNED);
        open(patient);
        click("record-tab-procedure");
        assertThat(has("sheet-case-record")).isTrue();
        assertThat(has("sheet-going-home-record")).isFalse();
        assertThat(texts("sheet-going-home")).contains("Recorded once the procedure was done");
    }

    @Test
    void speaksTurkish() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-10-12");
        OnDisk.saved(desk.clinic
                .sheets()
                .record(procedure.id(), new SheetForm(SheetKind.CASE, null, Map.of("case-weight", "70.5"))));
        open(patient, Locale.of("tr"));
        click("record-tab-procedure");
        assertThat(texts("sheet-case")).contains("Olgu tanımı", "Kilo", "70,5\u00a0kg");
    }

    private List<Sheet> of(Patient patient) {
        return desk.clinic.sheets().of(patient.id());
    }

    @SuppressWarnings("unchecked")
    private void list(String id, String option) {
        robot.interact(() -> ((ComboBox<String>) node(id)).setValue(option));
        settle();
    }

    private List<String> texts(String card) {
        return node(card).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private List<String> faults() {
        return node("sheet-panel").lookupAll(".field-fault").stream()
                .filter(Node::isVisible)
                .map(line -> ((Label) line).getText())
                .toList();
    }

    private Runnable shortcut(String keys) {
        return screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow()
                .action();
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

    private boolean isTicked(String action) {
        return ((CheckBox) node("sheet-event-action-action-" + action)).isSelected();
    }
}
