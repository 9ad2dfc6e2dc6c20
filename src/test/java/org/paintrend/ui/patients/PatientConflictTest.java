package org.paintrend.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.saved;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.PatientForm;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Versions;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A patient changed while somebody else changes or voids them. */
@ExtendWith(ApplicationExtension.class)
class PatientConflictTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
    private final FakePorts ports = new FakePorts();
    private final FxRobot robot = new FxRobot();
    private boolean closed;

    @TempDir
    Path folder;

    private Stage stage;
    private Clinic clinic;
    private Patient patient;
    private PatientFormPanel panel;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openForm() throws Exception {
        clinic = new ClinicFiles(clock, () -> "desk")
                .create(folder.resolve("c.paintrend"), new ClinicDetails("Clinic", ZONE, 1));
        patient = saved(clinic.patients().register(form("0212 555", "latex")));
        open();
        type("patient-phone", " 0216 777 ");
    }

    @AfterEach
    void close() {
        robot.interact(stage::close);
        clinic.close();
    }

    @Test
    void bothVersionsAreShownInFullAndWhatDiffersIsMarked() {
        saveAfter("0532 999", "latex");
        assertThat(Versions.all(root()))
                .containsExactly(
                        "Yılmaz",
                        "Yılmaz",
                        "Ayşe",
                        "Ayşe",
                        "12 Apr 1965",
                        "12 Apr 1965",
                        "female",
                        "female",
                        "A-1",
                        "A-1",
                        "0532 999",
                        "0216 777",
                        "latex",
                        "latex",
                        "Yes",
                        "Yes");
        assertThat(Versions.different(root()))
                .containsExactly("Telephone: 0532 999, differs", "Telephone: 0216 777, differs");
        assertThat(Versions.dots(root())).isEqualTo(1);
        assertThat(stage.getScene().getFocusOwner().getId())
                .as("the answer that changes nothing")
                .isEqualTo("patient-conflict-back");
        assertThat(now().identity().phone()).as("asked, not answered").isEqualTo("0532 999");
    }

    @Test
    void whereBothSayTheSameNothingIsMarked() {
        saveAfter("0216 777", "latex");
        assertThat(root().lookup("#patient-conflict")).isNotNull();
        assertThat(Versions.different(root())).isEmpty();
    }

    @Test
    void mineIsSavedOverTheirsWithTheReasonGivenBefore() {
        saveAfter("0532 999", "latex, iodine");
        click("patient-keep-mine");
        assertThat(now().identity().phone()).isEqualTo("0216 777");
        assertThat(now().alerts().allergy()).as("mine, whole").isEqualTo("latex");
        assertThat(ports.asked).as("asked for the reason once").hasSize(1);
        assertThat(closed).isTrue();
    }

    @Test
    void theirsStaysAndLeavesNoDraft() {
        saveAfter("0532 999", "latex");
        click("patient-keep-theirs");
        assertThat(now().identity().phone()).isEqualTo("0532 999");
        assertThat(closed).isTrue();
        assertThat(clinic.drafts().find(draft())).isEmpty();
    }

    @Test
    void backInTheFormNothingTypedIsLostAndSavingAsksAgain() {
        saveAfter("0532 999", "latex");
        click("patient-conflict-back");
        assertThat(text("patient-phone")).isEqualTo(" 0216 777 ");
        type("patient-phone", "0216 888");
        ports.reasons.add("misheard");
        click("patient-save");
        assertThat(Versions.all(root())).contains("0532 999", "0216 888");
        click("patient-keep-mine");
        assertThat(now().identity().phone()).isEqualTo("0216 888");
    }

    @Test
    void closedOnTheQuestionTheInputIsKeptAndAskedAboutAgain() {
        saveAfter("0532 999", "latex");
        robot.interact(this::leave);
        assertThat(closed).isTrue();
        open();
        assertThat(text("patient-phone")).isEqualTo(" 0216 777 ");
        ports.reasons.add("misheard");
        click("patient-save");
        assertThat(Versions.all(root())).contains("0532 999", "0216 777");
    }

    @Test
    void whatWasVoidedMeanwhileCanOnlyBeClosed() {
        saved(clinic.patients().voidPatient(patient.id(), patient.version(), "registered twice"));
        ports.reasons.add("misheard");
        click("patient-save");
        assertThat(root().lookup("#patient-ended")).isNotNull();
        assertThat(root().lookup("#patient-keep-mine")).isNull();
        robot.interact(() -> panel.shortcuts().getFirst().action().run());
        assertThat(ports.asked).as("does not ask again").hasSize(1);
        click("patient-ended-close");
        assertThat(closed).isTrue();
        assertThat(clinic.drafts().find(draft())).isEmpty();
    }

    @Test
    void whoWasVoidedBeforeTheFormOpenedIsNotWaitedFor() {
        saved(clinic.patients().voidPatient(patient.id(), patient.version(), "registered twice"));
        open();
        assertThat(root().lookup("#patient-ended")).isNotNull();
    }

    /** Somebody else saves, then this form is saved. */
    private void saveAfter(String phone, String allergy) {
        saved(clinic.patients().change(patient.id(), patient.version(), form(phone, allergy), "asked again"));
        ports.reasons.add("misheard");
        click("patient-save");
    }

    private void open() {
        closed = false;
        robot.interact(() -> {
            panel = new PatientFormPanel(
                    new Workplace(
                            clinic,
                            Words.in(Locale.ENGLISH),
                            clock,
                            new DirectTasks(),
                            new Leaving(),
                            new Silence(),
                            ports),
                    patient.id());
            var scene = new Scene(new StackPane(panel.node()), 700, 700);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>()).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void leave() {
        if (panel.mayClose()) {
            panel.closed();
            closed = true;
        }
    }

    private void click(String id) {
        var button = (Button) node(id);
        assertThat(button.isDisabled()).as(id).isFalse();
        robot.interact(button::fire);
    }

    private void type(String id, String text) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(text));
    }

    private String text(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    private Patient now() {
        return clinic.patients().record(patient.id()).orElseThrow().patient();
    }

    private String draft() {
        return "patient/" + patient.id().value();
    }

    private static PatientForm form(String phone, String allergy) {
        return new PatientForm(
                "A-1", "Ayşe", "Yılmaz", "1965-04-12", Sex.FEMALE, phone, "", allergy, "", true, null, "", "");
    }

    private final class Leaving extends Nowhere {
        @Override
        public void closePanel() {
            leave();
        }
    }

    private static final class Silence implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {}

        @Override
        public void warn(String text) {}
    }
}
