package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.clinic.SheetForm;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Segmented;

/** The safety check before a procedure, asked and read in a record. */
class SafetyCheckTest extends AtTheDesk {
    private static final int YES = 0;
    private static final int NO = 1;
    private static final int UNKNOWN = 2;

    static Stream<SafetyQuestion> questions() {
        return new ClinicCatalogue(List.of()).safetyCheck().questions().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyAnswerButTheSafeOneRaisesItsBanner(SafetyQuestion question) {
        boolean stops = question.level() == Level.STOP;
        Patient patient = woman();
        Procedure root = nerveRoot(patient);
        Map<String, String> values = safe();
        values.keySet().removeIf(id -> id.startsWith("safety-" + question.id()));
        record(root, values);
        panel(patient, "edit");
        String found = "safety-found-" + question.id();
        String raised = stops ? "Stop: not passed" : "1 caution to weigh";

        assertThat(text("safety-result")).as("unanswered").isEqualTo(raised);
        assertThat(text("safety-open"))
                .isEqualTo("1 question open: %s until answered".formatted(stops ? "1 stop" : "1 caution"));
        assertThat(has(found)).isFalse();
        click("safety-open-show");
        assertRaised(found, question.level(), "");

        switch (question.safe()) {
            case NO -> choose("sheet-safety-" + question.id(), YES);
            case YES -> choose("sheet-safety-" + question.id(), NO);
            case LOW_INR -> {
                choose("sheet-safety-warfarin", YES);
                assertRaised(found, Level.STOP, "INR or the day it was measured is missing");
                type("sheet-safety-warfarin-inr", "1,2");
                type("sheet-safety-warfarin-inr-date", "1.11.2026");
                assertRaised(found, Level.STOP, "INR of 1 Nov 2026, 00:00 is not from the 24 hours");
                type("sheet-safety-warfarin-inr", "1,8");
            }
            case FEW_STEROIDS -> type("sheet-safety-steroids-number", "3");
        }
        assertThat(text("safety-result")).as("risky").isEqualTo(raised);
        assertThat(has("safety-open")).isFalse();
        assertRaised(
                found,
                question.level(),
                switch (question.safe()) {
                    case NO -> "? Yes";
                    case YES -> "? No";
                    case LOW_INR -> "? Yes, INR 1.8, above 1.5";
                    case FEW_STEROIDS -> "how many? 3";
                });

        choose("sheet-safety-" + question.id(), stepsTo(question, UNKNOWN));
        assertThat(text("safety-result")).as("unknown").isEqualTo(raised);
        assertRaised(found, question.level(), "? Unknown");

        switch (question.safe()) {
            case NO -> choose("sheet-safety-" + question.id(), NO);
            case YES -> choose("sheet-safety-" + question.id(), YES);
            case LOW_INR -> {
                choose("sheet-safety-warfarin", YES);
                type("sheet-safety-warfarin-inr", "1,5");
                type("sheet-safety-warfarin-inr-date", "3.11.2026");
                type("sheet-safety-warfarin-inr-time", "08:00");
            }
            case FEW_STEROIDS -> type("sheet-safety-steroids-number", "2");
        }
        assertThat(text("safety-result")).as("safe").isEqualTo("Nothing found that speaks against it");
        assertThat(has(found)).isFalse();
        assertThat(isShown("safety-go-on")).isFalse();
    }

    @Test
    void beforeAnythingIsAnsweredTheQuestionsAreCountedAndNotCalledOut() {
        Patient patient = woman();
        nerveRoot(patient);
        panel(patient, "record");
        assertThat(text("safety-result")).isEqualTo("Not answered yet");
        assertThat(text("safety-open")).isEqualTo("17 questions open: 9 stops, 8 cautions until answered");
        assertThat(has("safety-found-allergy")).isFalse();
        click("safety-open-show");
        assertThat(has("safety-found-allergy")).isTrue();
        click("safety-open-show");
        assertThat(has("safety-found-allergy")).isFalse();
    }

    @Test
    void onlyWhatMattersIsAsked() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.procedure(patient, "2026-11-03", ProcedureStatus.PLANNED);
        panel(patient, "record");
        assertThat(isShown("safety-row-pregnancy")).as("61 years").isFalse();
        assertThat(isShown("safety-row-acute-weakness")).as("no nerve root").isFalse();
        assertThat(isShown("safety-row-fasted")).isTrue();
        choose("sheet-safety-plan-sedation", NO);
        assertThat(isShown("safety-row-fasted")).isFalse();
        choose("sheet-safety-plan-steroid", NO);
        assertThat(isShown("safety-row-diabetes")).isFalse();
        assertThat(isShown("safety-row-steroids")).isFalse();
        assertThat(isShown("sheet-safety-warfarin-inr")).isFalse();
        choose("sheet-safety-warfarin", YES);
        assertThat(isShown("sheet-safety-warfarin-inr")).isTrue();
    }

    @Test
    void aStopIsNotPassedWithoutANameAndAReasonAndANewStopNeedsANewWord() {
        Patient patient = woman();
        Procedure root = nerveRoot(patient);
        Map<String, String> values = safe();
        values.put("safety-allergy", "yes");
        values.remove("safety-consent");
        record(root, values);
        panel(patient, "edit");
        assertThat(isShown("safety-override")).isFalse();
        robot.interact(() -> stage.setHeight(500));
        settle();
        click("safety-go-on");
        assertKeyboardInSight("sheet-safety-override-clinician");
        assertThat(texts("safety-override-passed"))
                .containsExactly(
                        "– Allergy to local anaesthetic, steroid or contrast? Yes",
                        "– Written consent there? Not answered");
        assertThat(isShown("safety-go-on")).isFalse();
        assertThat(text("safety-result")).isEqualTo("Stop: not passed");
        type("sheet-reason", "weighed");
        click("sheet-save");
        assertThat(faults()).containsExactly("Required.", "Required.");
        type("sheet-safety-override-clinician", "Dr Demir");
        click("sheet-save");
        assertThat(faults()).containsExactly("Required.");
        assertThat(saved(patient)).doesNotContainKey("safety-override-stops");
        type("sheet-safety-override-reason", "another drug is given");
        assertThat(text("safety-result")).isEqualTo("Stop passed by Dr Demir");

        choose("sheet-safety-bleeding", UNKNOWN);
        assertThat(text("safety-result")).as("a new stop").isEqualTo("Stop: not passed");
        choose("sheet-safety-bleeding", NO);
        assertThat(text("safety-result")).isEqualTo("Stop passed by Dr Demir");
        choose("sheet-safety-consent", NO);
        assertThat(text("safety-result")).as("passed unanswered, now answered").isEqualTo("Stop: not passed");
        assertThat(texts("safety-override-passed")).hasSize(1);
        click("safety-go-on");
        assertThat(text("sheet-safety-override-reason")).as("a new word").isEmpty();
        type("sheet-safety-override-clinician", "Dr Demir");
        type("sheet-safety-override-reason", "spoken consent, witnessed");
        click("sheet-save");

        assertThat(desk.went.panels).isEmpty();
        assertThat(saved(patient)).containsEntry("safety-override-stops", "allergy consent");
        assertThat(texts("sheet-safety"))
                .contains(
                        "Stop passed by Dr Demir",
                        "Dr Demir goes on, because: spoken consent, witnessed",
                        "Written consent there? No · passed by Dr Demir");
        assertThat(has("record-safety")).isFalse();
        click("sheet-safety-edit");
        click("safety-take-back");
        type("sheet-reason", "changed my mind");
        click("sheet-save");
        assertThat(saved(patient).keySet()).noneMatch(id -> id.startsWith("safety-override"));
        assertThat(text("record-safety")).isEqualTo("Safety check: stop not passed");
    }

    @Test
    void aDraftWithItsOverrideComesBack() {
        Patient patient = woman();
        nerveRoot(patient);
        panel(patient, "record");
        choose("sheet-safety-allergy", YES);
        click("safety-go-on");
        type("sheet-safety-override-clinician", "Dr Demir");
        click("sheet-close");
        click("sheet-safety-record");
        assertThat(text("sheet-safety-override-clinician")).isEqualTo("Dr Demir");
        assertThat(isShown("safety-override")).isTrue();
    }

    @Test
    void whatIsMissingOrStopsIsSaidInTheHeaderAndTheProcedure() {
        Patient patient = woman();
        Procedure root = nerveRoot(patient);
        open(patient);
        assertThat(text("record-safety")).isEqualTo("Safety check not done");
        assertThat(node("record-safety").getStyleClass()).contains("alert-chip");
        click("record-tab-procedure");
        click("record-edit-procedure");
        assertThat(isShown("procedure-safety")).as("still planned").isFalse();
        choose("procedure-status", 1);
        assertThat(texts("procedure-safety")).first().asString().startsWith("No safety check is recorded");
        assertThat(isShown("procedure-safety")).isTrue();
        click("procedure-close");
        robot.interact(() -> record(root, Map.of("safety-allergy", "yes")));
        settle();
        assertThat(text("record-safety")).isEqualTo("Safety check: stop not passed");
        assertThat(node("record-safety").getStyleClass()).contains("stop-chip");
        assertThat(texts("sheet-safety")).contains("Stop: not passed");
        click("record-done");
        assertThat(texts("procedure-safety"))
                .containsExactly("The safety check of this procedure has a stop that was not passed.");
        assertThat(node("procedure-safety").getStyleClass()).contains("stop");
        click("step-now");
        click("step-save");
        assertThat(presently(patient).isDone()).as("nobody said why").isFalse();
        desk.ports.reasons.add("allergy to eggs alone, asked again");
        click("step-save");
        assertThat(presently(patient).isDone()).isTrue();
        assertThat(desk.clinic.history().of(patient.id()).getFirst().reason())
                .isEqualTo("allergy to eggs alone, asked again");
    }

    @Test
    void thePastIsWrittenDownWithoutABark() {
        Patient patient = woman();
        desk.done(patient, "2026-10-12");
        open(patient);
        assertThat(has("record-safety")).isFalse();
        click("record-new-procedure");
        type("procedure-date", "12.9.2026");
        assertThat(isShown("procedure-safety")).isFalse();
        type("procedure-date", "3.11.2026");
        assertThat(isShown("procedure-safety")).isTrue();
    }

    @Test
    void theWholeCheckIsAnsweredByKeysAlone() {
        Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        desk.procedure(patient, "2026-11-03", ProcedureStatus.PLANNED);
        panel(patient, "record");
        Navigator.Panel panel = desk.went.panels.getLast();
        robot.interact(() -> {
            stage.setHeight(500);
            panel.firstFocus().requestFocus();
        });
        settle();
        // No steroid, no sedation, guided; then ten questions, the third about an anticoagulant nobody knows of.
        robot.type(KeyCode.N, KeyCode.N, KeyCode.Y);
        robot.type(KeyCode.N, KeyCode.N, KeyCode.U, KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.N);
        settle();
        Node body = node("sheet-panel").lookup(".panel-body");
        Node owner = stage.getScene().getFocusOwner();
        assertThat(body.localToScene(body.getBoundsInLocal()).contains(owner.localToScene(owner.getBoundsInLocal())))
                .as("the keyboard is in sight")
                .isTrue();
        robot.type(KeyCode.Y, KeyCode.Y);
        settle();
        assertThat(texts("safety-stop"))
                .containsExactly("Stop", "Another anticoagulant taken within the clinic’s interval? Unknown");
        assertThat(has("safety-open")).isFalse();
        run(panel, "Shortcut+S");
        assertThat(saved(patient))
                .containsEntry("safety-anticoagulant", "unknown")
                .containsEntry("safety-consent", "yes")
                .hasSize(14);
    }

    @Test
    void particulateSteroidWithoutContrastStops() {
        Patient patient = woman();
        nerveRoot(patient);
        open(patient);
        click("record-tab-procedure");
        click("sheet-technique-record");
        assertThat(isShown("sheet-particulate")).isFalse();
        choose("sheet-technique-particulate", YES);
        assertThat(isShown("sheet-particulate")).isTrue();
        choose("sheet-technique-contrast", YES);
        assertThat(isShown("sheet-particulate")).isFalse();
        choose("sheet-technique-contrast", NO);
        click("sheet-save");
        assertThat(texts("sheet-technique-particulate"))
                .containsExactly("Stop: particulate steroid at a nerve root without contrast");
    }

    @Test
    void aKeyThatAnswersGoesOnToTheNextFieldWhateverItIs() {
        Patient patient = woman();
        OnDisk.saved(
                desk.clinic.procedures().record(patient.id(), Desk.form("2026-11-03", "11:00", ProcedureStatus.DONE)));
        open(patient);
        click("record-tab-procedure");
        click("sheet-going-home-record");
        robot.interact(
                () -> ((Segmented<?>) node("sheet-home-movements")).firstFocus().requestFocus());
        robot.type(KeyCode.Y);
        settle();
        assertThat(((Segmented<?>) node("sheet-home-movements")).getValue()).isEqualTo("yes");
        assertThat(stage.getScene().getFocusOwner().getParent())
                .as("walking, which is no yes or no")
                .isEqualTo(node("sheet-home-walking"));
    }

    @Test
    void goingHomeLeadsToTheScoresAndToTheNumbness() {
        Patient patient = woman();
        Procedure done = OnDisk.saved(
                desk.clinic.procedures().record(patient.id(), Desk.form("2026-11-03", "11:00", ProcedureStatus.DONE)));
        open(patient);
        click("record-tab-procedure");
        click("sheet-going-home-record");
        choose("sheet-home-numbness", YES);
        click("sheet-save");
        assertThat(text("going-home-scores")).isEqualTo("Enter the 1 hour scores");
        assertThat(node("going-home-scores").isFocused()).isTrue();
        click("going-home-scores");
        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.went.ways).containsExactly("enter " + done.id().value() + " at 1h");
        click("sheet-going-home-numbness");
        assertThat(has("numbness-panel")).isTrue();
        click("numbness-close");
        assertThat(has("sheet-going-home-scores")).isTrue();
        robot.interact(() -> desk.scores(done, "2026-11-03", "12:00", "3", ""));
        settle();
        assertThat(has("sheet-going-home-scores")).as("recorded").isFalse();
    }

    @Test
    void nothingMoreToDoOnGoingHomeClosesThePanel() {
        Patient patient = woman();
        desk.done(patient, "2026-10-12");
        open(patient);
        click("record-tab-procedure");
        click("sheet-going-home-record");
        choose("sheet-home-numbness", NO);
        click("sheet-save");
        assertThat(desk.went.panels).isEmpty();
        assertThat(has("sheet-going-home-steps")).isFalse();
    }

    @Test
    void speaksTurkish() {
        Patient patient = woman();
        record(nerveRoot(patient), Map.of("safety-consent", "no"));
        open(patient, Locale.of("tr"));
        assertThat(text("record-safety")).isEqualTo("Güvenlik denetimi: engel aşılmadı");
        click("record-tab-procedure");
        assertThat(texts("sheet-safety")).contains("Dur: engel aşılmadı", "Yazılı onam var mı? Hayır");
    }

    private static int stepsTo(SafetyQuestion question, int unknown) {
        return question.id().equals("steroids") ? 0 : unknown;
    }

    private void assertRaised(String id, Level level, String words) {
        Node line = node(id);
        assertThat(isShown(id)).isTrue();
        assertThat(line.getStyleClass()).contains(level.id());
        assertThat(line.lookupAll(".ikonli-font-icon")).hasSize(1).allMatch(FontIcon.class::isInstance);
        assertThat(texts(id)).singleElement().asString().contains(words);
        assertThat(node("safety-findings").getAccessibleText()).isNotBlank();
    }

    /** It is there, and not scrolled away. */
    private void assertKeyboardInSight(String id) {
        Node owner = stage.getScene().getFocusOwner();
        assertThat(owner.getId()).isEqualTo(id);
        Node pane = owner;
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        assertThat(pane.localToScene(pane.getBoundsInLocal()).contains(owner.localToScene(owner.getBoundsInLocal())))
                .isTrue();
    }

    private Patient woman() {
        return OnDisk.saved(desk.clinic
                .patients()
                .register(new PatientForm(
                        "A-1", "Ayşe", "Yılmaz", "1990-04-12", Sex.FEMALE, "", "", "", "", null, null, "", "")));
    }

    private Procedure nerveRoot(Patient patient) {
        ProcedureForm form = Desk.form("2026-11-03", "14:00", ProcedureStatus.PLANNED);
        return OnDisk.saved(desk.clinic
                .procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                form.status(),
                                form.date(),
                                form.time(),
                                null,
                                "nerve-root-sleeve",
                                form.site(),
                                form.side(),
                                "L5",
                                List.of(),
                                form.operator(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "")));
    }

    /** Everything is planned and every question answered safely. */
    private static Map<String, String> safe() {
        Map<String, String> values = new HashMap<>(
                Map.of("safety-plan-steroid", "yes", "safety-plan-sedation", "yes", "safety-plan-rays", "yes"));
        questions().forEach(question -> {
            switch (question.safe()) {
                case NO, LOW_INR -> values.put("safety-" + question.id(), "no");
                case YES -> values.put("safety-" + question.id(), "yes");
                case FEW_STEROIDS -> values.put("safety-steroids-number", "0");
            }
        });
        return values;
    }

    private void record(Procedure procedure, Map<String, String> values) {
        OnDisk.saved(desk.clinic.sheets().record(procedure.id(), new SheetForm(SheetKind.SAFETY, null, values)));
    }

    private void panel(Patient patient, String button) {
        open(patient);
        click("record-tab-procedure");
        click("sheet-safety-" + button);
    }

    private Procedure presently(Patient patient) {
        return desk.clinic
                .patients()
                .record(patient.id())
                .orElseThrow()
                .episodes()
                .getFirst()
                .procedure();
    }

    private Map<String, String> saved(Patient patient) {
        return desk.clinic.sheets().of(patient.id()).stream()
                .filter(sheet -> sheet.kind() == SheetKind.SAFETY)
                .findFirst()
                .map(Sheet::values)
                .orElse(Map.of());
    }

    private boolean isShown(String id) {
        for (Node node = stage.getScene().lookup("#" + id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return has(id);
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

    private void run(Navigator.Panel panel, String keys) {
        robot.interact(() -> panel.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
    }
}
