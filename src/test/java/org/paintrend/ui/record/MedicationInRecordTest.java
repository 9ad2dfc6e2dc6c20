package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Catalogue;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.SheetForm;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Segmented;

/** What a patient takes, recorded for a timepoint at once and read along the plan. It is 12 weeks after the block. */
class MedicationInRecordTest extends AtTheDesk {
    private static final int UNCHANGED = 0;
    private static final int REDUCED = 1;
    private static final int STOPPED = 3;

    @Test
    void tramadolAndPregabalinBeforeTramadolStoppedAtTwelveWeeksByMouse() {
        Patient patient = patient();
        open(patient);
        press("record-tab-medication");
        assertThat(texts("medication-grid")).anyMatch(text -> text.startsWith("No medication recorded yet"));
        press("sheet-medication-pre-record");
        write("medication-search", "tram");
        press("medication-add-tramadol");
        write("sheet-drug-tramadol-dose", "200");
        write("medication-search", "pregab");
        press("medication-add-pregabalin");
        write("sheet-drug-pregabalin-dose", "300");
        assertThat(of(patient)).isEmpty();
        press("sheet-save");
        assertThat(equivalents()).containsExactly("40", "Not recorded", "Not recorded", "Not recorded");

        press("sheet-medication-12w-record");
        assertThat(texts("medication-tramadol")).contains("Tramadol", "Before: 200\u00a0mg/day");
        assertThat(chosen("sheet-drug-tramadol-change"))
                .as("nothing is answered beforehand")
                .isEmpty();
        assertThat(node("sheet-drug-tramadol-dose").getParent().isVisible()).isFalse();
        segment("sheet-drug-tramadol-change", STOPPED);
        segment("sheet-drug-pregabalin-change", UNCHANGED);
        assertThat(text("sheet-drug-pregabalin-dose")).isEqualTo("300");
        assertThat(node("sheet-drug-pregabalin-dose").isDisabled()).isTrue();
        press("sheet-save");

        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.said.texts)
                .containsExactly(
                        "Medication before\u00a0the\u00a0procedure recorded",
                        "Medication at\u00a012\u00a0weeks recorded");
        assertThat(equivalents()).containsExactly("40", "Not recorded", "Not recorded", "0, no opioid");
        assertThat(rows())
                .contains(
                        "Tramadol, Before: taken, 200\u00a0mg/day; Tramadol, 12 weeks: stopped",
                        "Pregabalin, Before: taken, 300\u00a0mg/day; Pregabalin, 12 weeks: unchanged, 300\u00a0mg/day");
        assertThat(text("medication-table")).contains("CDC 2022", "not for converting a prescription");
        assertThat(of(patient)).hasSize(2);
        undo();
        assertThat(equivalents()).containsExactly("40", "Not recorded", "Not recorded", "Not recorded");
        assertThat(of(patient)).hasSize(1);
    }

    @Test
    void theSameByKeysAlone() {
        Patient patient = patient();
        open(patient);
        robot.interact(() -> screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf("Shortcut+4")))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
        keys("sheet-medication-pre-record", KeyCode.SPACE);
        begin();
        robot.write("tram").type(KeyCode.ENTER);
        settle();
        robot.write("200").type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        settle();
        robot.write("preg").type(KeyCode.DOWN, KeyCode.SPACE);
        settle();
        robot.write("300");
        save();
        assertThat(of(patient).getFirst().values())
                .isEqualTo(Map.of(
                        "drug-tramadol-change", "taken",
                        "drug-tramadol-dose", "200",
                        "drug-pregabalin-change", "taken",
                        "drug-pregabalin-dose", "300"));
        assertThat(equivalents()).first().isEqualTo("40");
        keys("sheet-medication-12w-record", KeyCode.SPACE);
        begin();
        robot.type(KeyCode.RIGHT, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.END);
        settle();
        assertThat(of(patient)).hasSize(1);
        save();
        assertThat(of(patient).getLast().values())
                .isEqualTo(Map.of(
                        "drug-pregabalin-change", "unchanged",
                        "drug-pregabalin-dose", "300",
                        "drug-tramadol-change", "stopped"));
        assertThat(equivalents()).last().isEqualTo("0, no opioid");
        undo();
        assertThat(of(patient)).hasSize(1);
    }

    @Test
    void whoTakesNothingHasStoppedWhatWasTakenBefore() {
        Patient patient = patient();
        record(patient, "pre", Map.of("drug-tramadol-change", "taken", "drug-tramadol-dose", "200"));
        open(patient);
        click("record-tab-medication");
        click("sheet-medication-12w-record");
        robot.interact(() -> ((CheckBox) node("medication-none")).fire());
        settle();
        assertThat(chosen("sheet-drug-tramadol-change")).containsExactly("stopped");
        assertThat(node("sheet-drug-tramadol-change").isDisabled()).isTrue();
        robot.interact(() -> ((CheckBox) node("medication-none")).fire());
        settle();
        assertThat(chosen("sheet-drug-tramadol-change")).isEmpty();
        robot.interact(() -> ((CheckBox) node("medication-none")).fire());
        settle();
        type("medication-search", "duloxetine");
        click("medication-add-duloxetine");
        click("sheet-save");
        assertThat(of(patient)).hasSize(1);
        click("medication-remove-duloxetine");
        click("sheet-save");
        assertThat(of(patient).getLast().values())
                .isEqualTo(Map.of("medication-none", "yes", "drug-tramadol-change", "stopped"));
        assertThat(rows()).contains("Takes no medication, 12 weeks: Yes");
        assertThat(equivalents()).last().isEqualTo("0, no opioid");
    }

    @Test
    void aDoseThatContradictsItsAnswerIsNamedAndAReducedOneStartsEmpty() {
        Patient patient = patient();
        record(patient, "pre", Map.of("drug-tramadol-change", "taken", "drug-tramadol-dose", "200"));
        open(patient);
        click("record-tab-medication");
        click("sheet-medication-12w-record");
        choose("sheet-drug-tramadol-change", UNCHANGED);
        choose("sheet-drug-tramadol-change", REDUCED);
        assertThat(text("sheet-drug-tramadol-dose")).isEmpty();
        type("sheet-drug-tramadol-dose", "250");
        assertThat(faults()).containsExactly("\"250\" is not less than 200, as it was before.");
        type("sheet-drug-tramadol-dose", "150");
        assertThat(faults()).isEmpty();
        click("sheet-save");
        assertThat(equivalents()).containsExactly("40", "Not recorded", "Not recorded", "30");
    }

    @Test
    void aDrugThatIsInNoListIsAddedByTheNameThatWasTyped() {
        Patient patient = patient();
        open(patient);
        click("record-tab-medication");
        click("sheet-medication-pre-record");
        type("medication-search", "pethidine");
        assertThat(((Labeled) node("medication-add-opioid-other")).getText()).isEqualTo("Another opioid: pethidine");
        keys("medication-search", KeyCode.ENTER);
        assertThat(has("sheet-drug-opioid-other-name"))
                .as("what it is has to be chosen")
                .isFalse();
        click("medication-add-opioid-other");
        assertThat(text("sheet-drug-opioid-other-name")).isEqualTo("pethidine");
        type("medication-search", "tilidine");
        click("medication-add-opioid-other");
        click("sheet-save");
        assertThat(of(patient).getFirst().values())
                .containsEntry("drug-opioid-other-name", "pethidine")
                .containsEntry("drug-opioid-other-2-name", "tilidine");
        assertThat(equivalents())
                .first()
                .isEqualTo("Not computable: pethidine is outside the table; tilidine is outside the table");
    }

    @Test
    void drugsStayInTheOrderInWhichTheyAreAdded() {
        open(patient());
        click("record-tab-medication");
        click("sheet-medication-pre-record");
        for (String drug : List.of("tramadol", "pregabalin", "ibuprofen")) {
            type("medication-search", drug);
            click("medication-add-" + drug);
        }
        assertThat(List.of(y("tramadol"), y("pregabalin"), y("ibuprofen"))).isSorted();
    }

    private double y(String drug) {
        return node("medication-" + drug).localToScene(0, 0).getY();
    }

    @Test
    void aDrugWhoseIdBeginsAsAnotherOnesHasItsOwnLabels() {
        OnDisk.saved(desk.clinic
                .catalogue()
                .add(
                        Chapter.DRUGS,
                        Map.of(
                                "en", "Tramadol retard",
                                "tr", "Tramadol retard",
                                "class", "opioid",
                                "unit", "mg",
                                "named", "no")));
        open(patient());
        click("record-tab-medication");
        click("sheet-medication-pre-record");
        type("medication-search", "retard");
        click("medication-add-tramadol-retard");
        assertThat(texts("medication-tramadol-retard")).contains("Dose (mg/day)");
    }

    @Test
    void whatWasTakenIsAskedForWhenTheDrugIsRetiredAndNobodyIsOfferedIt() {
        Patient patient = patient();
        record(patient, "pre", Map.of("drug-tramadol-change", "taken", "drug-tramadol-dose", "200"));
        Catalogue catalogue = desk.clinic.catalogue();
        for (String id : List.of("tramadol", "codeine")) {
            OnDisk.saved(catalogue.retire(
                    catalogue.present().entry(Chapter.DRUGS, id).orElseThrow()));
        }
        open(patient);
        click("record-tab-medication");
        assertThat(rows()).contains("Tramadol, Before: taken, 200\u00a0mg/day");
        assertThat(equivalents()).first().isEqualTo("40");
        click("sheet-medication-12w-record");
        type("medication-search", "codeine");
        assertThat(has("medication-add-codeine")).isFalse();
        assertThat(has("medication-add-opioid-other")).isTrue();
        choose("sheet-drug-tramadol-change", REDUCED);
        type("sheet-drug-tramadol-dose", "100");
        click("sheet-save");
        assertThat(equivalents()).last().isEqualTo("20");
    }

    @Test
    void whatIsLeftOpenIsNeitherTakenNorStopped() {
        Patient patient = patient();
        record(
                patient,
                "pre",
                Map.of(
                        "drug-tramadol-change", "taken",
                        "drug-tramadol-dose", "200",
                        "drug-pregabalin-change", "taken"));
        open(patient);
        click("record-tab-medication");
        click("sheet-medication-12w-record");
        choose("sheet-drug-pregabalin-change", UNCHANGED);
        click("sheet-save");
        assertThat(rows()).contains("Tramadol, Before: taken, 200\u00a0mg/day; Tramadol, 12 weeks: Not answered");
        assertThat(equivalents()).last().isEqualTo("Not computable: not said whether Tramadol is still taken");
    }

    @Test
    void aChangeNeedsAReasonAndADraftComesBack() {
        Patient patient = patient();
        record(patient, "pre", Map.of("drug-tramadol-change", "taken", "drug-tramadol-dose", "200"));
        open(patient);
        click("record-tab-medication");
        click("sheet-medication-pre-edit");
        type("sheet-drug-tramadol-dose", "100");
        type("medication-search", "codeine");
        click("medication-add-codeine");
        click("sheet-close");
        click("sheet-medication-pre-edit");
        assertThat(text("sheet-drug-tramadol-dose")).isEqualTo("100");
        assertThat(has("medication-codeine")).isTrue();
        click("sheet-save");
        assertThat(faults()).contains("Needs a reason.");
        type("sheet-reason", "asked again");
        click("sheet-save");
        assertThat(equivalents()).first().isEqualTo("Not computable: dose of Codeine not recorded");
        undo();
        assertThat(equivalents()).first().isEqualTo("40");
    }

    @Test
    void onlyWhatIsDueCanBeRecorded() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-12");
        open(patient);
        click("record-tab-medication");
        assertThat(has("sheet-medication-pre-record")).isTrue();
        assertThat(has("sheet-medication-3w-record")).isTrue();
        assertThat(has("sheet-medication-12w-record")).isFalse();
        Patient other = desk.patient("A-2", "Demir", "Can");
        desk.procedure(other, "2026-12-01", ProcedureStatus.PLANNED);
        open(other);
        click("record-tab-medication");
        assertThat(has("sheet-medication-pre-record")).isTrue();
        assertThat(has("sheet-medication-3w-record")).isFalse();
    }

    @Test
    void speaksTurkish() {
        Patient patient = patient();
        record(patient, "pre", Map.of("drug-oxycodone-change", "taken", "drug-oxycodone-dose", "12.5"));
        open(patient, Locale.of("tr"));
        click("record-tab-medication");
        assertThat(rows()).anyMatch(row -> row.startsWith("Oksikodon, ") && row.contains("12,5\u00a0mg/gün"));
        assertThat(equivalents()).first().isEqualTo("18,8");
        click("sheet-medication-12w-record");
        choose("sheet-drug-oxycodone-change", REDUCED);
        type("sheet-drug-oxycodone-dose", "13,5");
        assertThat(faults()).containsExactly("\"13,5\", önceki 12,5 değerinden az değil.");
    }

    @Test
    void aPartOfACourseIsNotAskedAfterIt() {
        Patient patient = patient();
        Procedure part = OnDisk.saved(
                desk.clinic.procedures().record(patient.id(), Desk.form("2026-08-10", "10:30", ProcedureStatus.DONE)));
        robot.interact(() -> {
            screen = new RecordScreen(desk.workplace(Locale.ENGLISH), patient.id(), part.id());
            stage.getScene().setRoot(new StackPane(screen.node()));
        });
        settle();
        click("record-tab-medication");
        assertThat(has("sheet-medication-pre-record")).isTrue();
        assertThat(has("sheet-medication-12w-record")).isFalse();
        assertThat(texts("medication-grid")).contains("Part of another course").doesNotContain("Not due yet");
    }

    private Patient patient() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-08-10");
        return patient;
    }

    private void record(Patient patient, String timepoint, Map<String, String> typed) {
        Procedure procedure = episodes(patient).getFirst().procedure();
        OnDisk.saved(
                desk.clinic.sheets().record(procedure.id(), new SheetForm(SheetKind.MEDICATION, timepoint, typed)));
    }

    private List<Sheet> of(Patient patient) {
        return desk.clinic.sheets().of(patient.id());
    }

    private void press(String id) {
        robot.clickOn(node(id));
        settle();
    }

    private void write(String id, String text) {
        robot.clickOn(node(id)).write(text);
        settle();
    }

    private void segment(String id, int index) {
        robot.clickOn(((Segmented<?>) node(id)).getChildren().get(index));
        settle();
    }

    private void begin() {
        Navigator.Panel panel = desk.went.panels.getLast();
        robot.interact(() -> panel.firstFocus().requestFocus());
        settle();
    }

    private void save() {
        Navigator.Panel panel = desk.went.panels.getLast();
        robot.interact(() -> panel.shortcuts().getFirst().action().run());
        settle();
    }

    private List<String> chosen(String id) {
        return ((Segmented<?>) node(id))
                .getChildren().stream()
                        .map(one -> (ToggleButton) one)
                        .filter(ToggleButton::isSelected)
                        .map(Labeled::getText)
                        .toList();
    }

    private List<String> equivalents() {
        return Stream.of("pre", "1h", "3w", "12w")
                .map(id -> texts("medication-equivalent-" + id).getFirst())
                .toList();
    }

    private List<String> rows() {
        return node("medication-grid").lookupAll(".assessment").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private List<String> texts(String id) {
        return node(id).lookupAll(".label").stream()
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
}
