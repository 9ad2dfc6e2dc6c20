package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.ui.common.FakePorts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The computer's clock went back, or jumped ahead: somebody is asked before anything can be saved. */
@ExtendWith(ApplicationExtension.class)
class WrongClockTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-07-21T09:00", ZONE);
    private final FakePorts ports = new FakePorts();

    @Start
    void start(Stage unused) {}

    @Test
    void isAskedAboutBeforeTheDatabaseIsUsed(FxRobot robot) throws Exception {
        Running first = new Running(robot, folder, clock, ZONE, ports);
        Hands hands = new Mouse(robot, first);
        hands.press("set-up");
        hands.write("clinic-name", "Sunrise Pain Clinic");
        hands.press("create");
        first.see("followups-search");
        assertThat(ports.asked).isEmpty();
        first.close();

        clock.moveTo("2026-07-20T09:00");
        Running doubted = new Running(robot, folder, clock, ZONE, ports);
        doubted.see("set-up");
        assertThat(ports.asked)
                .singleElement()
                .asString()
                .startsWith("Is the computer’s clock right?")
                .contains("20 Jul 2026, 09:00", "21 Jul 2026, 09:00");
        doubted.close();

        ports.answers.add(0);
        Running confirmed = new Running(robot, folder, clock, ZONE, ports);
        confirmed.see("followups-search");
        confirmed.close();
    }

    @Test
    void isAskedAboutBeforeTheFirstSaveWhenItJumpsAhead(FxRobot robot) throws Exception {
        Running program = new Running(robot, folder, clock, ZONE, ports);
        Hands hands = new Mouse(robot, program);
        hands.press("set-up");
        hands.write("clinic-name", "Sunrise Pain Clinic");
        hands.press("create");
        program.see("followups-search");

        clock.passTo("2026-07-24T09:00");
        clock.moveTo("2026-07-25T09:30");
        hands.command("rail-patients", "Shortcut+2");
        hands.command("new-patient", "Shortcut+N");
        hands.write("patient-familyName", "Sample");
        hands.command("patient-save", "Shortcut+S");
        program.see("patient-save");
        assertThat(ports.asked)
                .singleElement()
                .asString()
                .startsWith("Is the computer’s clock right?")
                .contains("25 Jul 2026, 09:30", "24 Jul 2026, 09:00");

        ports.answers.add(0);
        hands.command("patient-save", "Shortcut+S");
        program.reads("record-name", "Sample");
        assertThat(ports.asked).hasSize(2);
        program.close();
    }
}
