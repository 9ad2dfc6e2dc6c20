package org.paintrend.journey;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.BiFunction;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.ui.common.FakePorts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A task in the whole program, over a clinic that is there already, by mouse or by keys. It is 3 November 2026, half past nine. */
@ExtendWith(ApplicationExtension.class)
abstract class Journey {
    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    static final String CLINIC = "clinic.paintrend";

    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock("2026-11-03T09:30", ZONE);
    final FakePorts ports = new FakePorts();
    Running program;
    Hands hands;

    private final BiFunction<FxRobot, Running, Hands> handsOf;

    Journey(BiFunction<FxRobot, Running, Hands> handsOf) {
        this.handsOf = handsOf;
    }

    /** What is recorded before the task begins. */
    abstract void before(Clinic clinic);

    @Start
    void start(Stage unused) {}

    @BeforeEach
    final void foundClinic() throws Exception {
        try (Clinic clinic =
                files().create(folder.resolve(CLINIC), new ClinicDetails("Sunrise Pain Clinic", ZONE, 1))) {
            before(clinic);
        }
    }

    @AfterEach
    final void abandon() {
        program.abandon();
    }

    /** Starts the program and opens the clinic. */
    final void open(FxRobot robot) {
        program = new Running(robot, folder, clock, ZONE, ports);
        hands = handsOf.apply(robot, program);
        ports.files.add(folder.resolve(CLINIC));
        hands.press("open");
        program.reads("title", "Follow-ups");
    }

    ClinicFiles files() {
        return new ClinicFiles(clock, () -> "desk");
    }
}
