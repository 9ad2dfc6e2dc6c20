package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.treated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.PrintPage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The desk takes the list of those to be called along: as PDF, as a table, into a calendar, on paper. */
@ExtendWith(ApplicationExtension.class)
class CallListJourneyTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-03T09:30", ZONE);
    private final FakePorts ports = new FakePorts();
    private Running program;

    @Start
    void start(Stage unused) {}

    @BeforeEach
    void openClinic(FxRobot robot) throws Exception {
        Path file = folder.resolve("clinic.paintrend");
        try (Clinic clinic = new ClinicFiles(clock, () -> "desk")
                .create(file, new ClinicDetails("Güneş Kliniği", ZONE, "0212 000 00 00", 3, 1))) {
            treated(clinic, "D-1", "Işık", "2026-10-09", "");
            treated(clinic, "D-2", "Bulut", "2026-10-13", "");
        }
        program = new Running(robot, folder, clock, ZONE, ports);
        ports.files.add(file);
        new Mouse(robot, program).press("open");
        program.reads("title", "Follow-ups");
        program.see("followups-save");
    }

    @AfterEach
    void abandon() {
        program.abandon();
    }

    @Test
    void byMouse(FxRobot robot) throws Exception {
        Hands hands = new Mouse(robot, program);
        for (String kind : List.of("pdf", "csv", "ics")) {
            ports.files.add(folder.resolve("list." + kind));
            hands.press("followups-save");
            hands.press("followups-save-" + kind);
            said(hands, "Saved as list." + kind + ".");
        }
        hands.press("followups-print");
        said(hands, "Sent to the printer.");
        whatWasMade();
    }

    @Test
    void byKeysWhichF1AndTheSearchTellOf(FxRobot robot) throws Exception {
        Hands hands = new Keys(robot, program);
        int down = 1;
        for (String kind : List.of("pdf", "csv", "ics")) {
            ports.files.add(folder.resolve("list." + kind));
            robot.push(KeyCode.CONTROL, KeyCode.S);
            program.see("followups-save-" + kind);
            for (int i = 0; i < down; i++) {
                robot.type(KeyCode.DOWN);
            }
            robot.type(KeyCode.ENTER);
            down++;
            said(hands, "Saved as list." + kind + ".");
        }
        robot.type(KeyCode.F1);
        var card = (Parent) program.see("shortcuts");
        assertThat(card.lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText))
                .contains("Print the call list", "Ctrl P", "Save the call list as…", "Ctrl S");
        robot.type(KeyCode.ESCAPE);
        program.gone("shortcuts");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("call list", 0);
        program.see("finder");
        robot.type(KeyCode.ENTER);
        said(hands, "Sent to the printer.");
        whatWasMade();
    }

    private void said(Hands hands, String text) {
        program.see("toast-close");
        assertThat(program.stage().getScene().getRoot().lookupAll(".toast .label").stream()
                        .map(Labeled.class::cast)
                        .map(Labeled::getText))
                .contains(text);
        hands.press("toast-close");
        program.gone("toast-close");
    }

    private void whatWasMade() throws Exception {
        try (PDDocument document = Loader.loadPDF(folder.resolve("list.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Güneş Kliniği · 0212 000 00 00", "4 follow-ups", "Overdue (1)", "Işık D-1 0500 000 00 01")
                    .contains("Today (1) Bulut D-2", "Printed 3 Nov 2026, 09:30 by ", "Page 1 of 1");
        }
        assertThat(Files.readAllLines(folder.resolve("list.csv")))
                .hasSize(5)
                .element(1)
                .asString()
                .startsWith(
                        "D-1,Işık,,0500 000 00 01,,transsacral-block,2026-10-09,3w,2026-10-30,2026-11-07T00:00,overdue,0,");
        assertThat(Files.readString(folder.resolve("list.ics")))
                .contains("SUMMARY:D-1\\, 3 weeks", "SUMMARY:D-2\\, 12 weeks")
                .doesNotContain("Işık", "Bulut", "0500");
        assertThat(ports.printed).extracting(PrintPage::title).containsExactly("Call list");
    }
}
