package org.paintrend.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.saved;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PatientsScreenTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
    private final List<String> went = new ArrayList<>();

    @TempDir
    Path folder;

    private Clinic clinic;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openClinic() throws Exception {
        clinic = new ClinicFiles(clock, () -> "desk")
                .create(folder.resolve("c.db"), new ClinicDetails("Clinic", ZONE, 1));
        course("D-0007", "Demo", "Ayşe", "2026-07-21", 7, 2, 3, 3);
        course("D-0041", "Işık", "Can", "2026-07-02", 8, 4, 3, 6);
        course("D-0023", "Demo", "Fatma", "2026-10-09", 8, 2, null, null);
        saved(clinic.patients().register(form("D-0100", "Yılmaz", "Ömer")));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
        clinic.close();
    }

    @Test
    void searchNarrowsWithEveryKeyAndEnterOpensTheRecord(FxRobot robot) {
        PatientsScreen screen = open(robot, Locale.ENGLISH);
        assertThat(shown(robot)).containsExactly("D-0007", "D-0023", "D-0041", "D-0100");
        robot.clickOn("#patients-search").write("isik");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot)).containsExactly("D-0041");
        robot.type(KeyCode.ENTER);
        assertThat(went).hasSize(1).first().asString().startsWith("record");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot)).hasSize(4);
        screen.leave();
    }

    @Test
    void aGroupAndThenNobodySaysSoAndShowsAllAgain(FxRobot robot) {
        open(robot, Locale.ENGLISH);
        robot.clickOn("#filter-overdue");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot)).containsExactly("D-0023");
        robot.clickOn("#patients-search").write("zzz");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#show-all");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot)).hasSize(4);
    }

    @Test
    void whoDoesNotWantToBeCalledIsNotOverdueAndItSaysWhy(FxRobot robot) {
        Patient fatma = clinic.patients().all().stream()
                .map(PatientSummary::patient)
                .filter(one -> one.code().value().equals("D-0023"))
                .findFirst()
                .orElseThrow();
        open(robot, Locale.ENGLISH);
        assertThat(row(robot, "D-0023")).endsWith("30 Oct, 3 weeks, overdue");
        saved(clinic.patients()
                .change(
                        fatma.id(),
                        fatma.version(),
                        new PatientForm("D-0023", "Fatma", "Demo", "", null, "", "", "", "", null, false, "", ""),
                        "asked"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(row(robot, "D-0023")).endsWith("30 Oct, 3 weeks, not called");
        assertThat(robot.lookup("#filter-overdue").<ToggleButton>query().getText())
                .as("as many as the follow-ups have")
                .isEqualTo("Overdue  " + clinic.followUps().list().count(DueGroup.OVERDUE));
    }

    /** What is read of a row to whoever does not see it. */
    private static String row(FxRobot robot, String code) {
        return robot.lookup(".patient-cell").<ListCell<PatientLine>>queryAll().stream()
                .filter(cell -> cell.getItem() != null
                        && cell.getItem().patient().code().value().equals(code))
                .map(ListCell::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSavedElsewhereIsShownAtOnce(FxRobot robot) {
        open(robot, Locale.ENGLISH);
        saved(clinic.patients().register(form("A-1", "Arslan", "Ali")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot)).startsWith("A-1").hasSize(5);
    }

    private PatientsScreen open(FxRobot robot, Locale language) {
        PatientsScreen[] made = new PatientsScreen[1];
        robot.interact(() -> {
            PatientsScreen screen = new PatientsScreen(new Workplace(
                    clinic,
                    Words.in(language),
                    clock,
                    new DirectTasks(),
                    new Remembering(),
                    new SilentToasts(),
                    new FakePorts()));
            StackPane root = new StackPane(screen.node());
            Scene scene = new Scene(root, 1000, 700);
            new Theme(Appearance.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
            stage.setScene(scene);
            stage.show();
            made[0] = screen;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return made[0];
    }

    private static List<String> shown(FxRobot robot) {
        return robot.lookup("#patients-list").<ListView<PatientLine>>query().getItems().stream()
                .map(line -> line.patient().code().value())
                .toList();
    }

    private void course(String code, String family, String given, String day, int pre, @Nullable Integer... after) {
        Patient patient = saved(clinic.patients().register(form(code, family, given)));
        Procedure procedure = saved(clinic.procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                day,
                                "09:30",
                                null,
                                "transsacral-block",
                                "",
                                Side.LEFT,
                                "S1–S3",
                                List.of(),
                                "",
                                "",
                                "",
                                "61",
                                "",
                                "Sciatic neuropathy",
                                "")));
        String[] timepoints = {"1h", "3w", "12w"};
        score(procedure, "pre", pre);
        for (int i = 0; i < after.length; i++) {
            if (after[i] != null) {
                score(procedure, timepoints[i], after[i]);
            }
        }
    }

    private void score(Procedure procedure, String timepoint, int nrs) {
        saved(clinic.assessments()
                .record(
                        procedure.id(),
                        new AssessmentForm(
                                "",
                                "",
                                null,
                                null,
                                String.valueOf(nrs),
                                RecallPeriod.NOW,
                                Map.of(),
                                "",
                                null,
                                null,
                                null,
                                "",
                                timepoint,
                                timepoint.equals("pre") ? "asked before it" : "")));
    }

    private static PatientForm form(String code, String family, String given) {
        return new PatientForm(code, given, family, "", Sex.FEMALE, "", "", "", "", null, null, "", "");
    }

    private final class Remembering implements Navigator {
        @Override
        public void showFollowUps() {
            went.add("follow-ups");
        }

        @Override
        public void showPatients() {
            went.add("patients");
        }

        @Override
        public void showRecord(PatientId patient, @Nullable ProcedureId procedure) {
            went.add("record " + patient.value());
        }

        @Override
        public void newPatient() {
            went.add("new");
        }

        @Override
        public void editPatient(PatientId patient) {
            went.add("edit");
        }

        @Override
        public void enterScores(PatientId patient, ProcedureId procedure) {
            went.add("enter");
        }

        @Override
        public void enterScores(PatientId patient, ProcedureId procedure, String timepoint) {
            throw new AssertionError("the list knows no timepoint");
        }

        @Override
        public void editScores(PatientId patient, ProcedureId procedure, AssessmentId assessment) {
            went.add("edit scores");
        }

        @Override
        public void showCatalogue() {}

        @Override
        public void export() {}

        @Override
        public void showImport() {}

        @Override
        public void showSettings() {
            went.add("settings");
        }

        @Override
        public void openPanel(Panel panel) {
            Node node = panel.node();
            went.add("panel " + node.getId());
        }

        @Override
        public void closePanel() {
            went.add("close");
        }
    }

    private static final class SilentToasts implements Toasts {
        @Override
        public void say(String text, @Nullable Runnable undo) {}

        @Override
        public void warn(String text) {}
    }
}
