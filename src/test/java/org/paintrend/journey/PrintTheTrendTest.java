package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.PrintPage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody wants the trend on paper: by Ctrl+P, which F1 tells of, and by the search. */
@ExtendWith(ApplicationExtension.class)
class PrintTheTrendTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    @TempDir
    Path folder;

    private final FakePorts ports = new FakePorts();

    @Start
    void start(Stage unused) {}

    @Test
    void byKeysAndByTheSearch(FxRobot robot) throws Exception {
        Running program = new Running(robot, folder, new MovableClock("2026-07-21T09:00", ZONE), ZONE, ports);
        Hands hands = new Keys(robot, program);
        hands.press("look-around");
        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        program.see("record-print");

        robot.push(KeyCode.CONTROL, KeyCode.P);
        program.see("toast-close");
        assertThat(ports.printed).hasSize(1);

        robot.type(KeyCode.F1);
        var card = (Parent) program.see("shortcuts");
        assertThat(card.lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText))
                .contains("Print the trend");
        robot.type(KeyCode.ESCAPE);
        program.gone("shortcuts");

        robot.push(KeyCode.CONTROL, KeyCode.K).write("print", 0);
        program.see("finder");
        robot.type(KeyCode.ENTER);
        program.see("record-print");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ports.printed.size() == 2);
        assertThat(ports.printed)
                .extracting(PrintPage::title)
                .containsOnly(ports.printed.getFirst().title());
        program.close();
    }
}
