package org.paintrend.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.stage.Stage;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Demonstration;
import org.paintrend.ui.cohort.CohortMemory;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Rooms;

/** The parts of the program that only the composition root can build, for tests and pictures. */
public final class TestProgram {
    private TestProgram() {}

    /** The real rooms. */
    public static Function<Program, Rooms> rooms() {
        return program -> new AllRooms(program, new CohortMemory());
    }

    /** The whole program in a stage, not yet shown. */
    public static MainWindow window(Stage stage, Surroundings surroundings) {
        return new Composition(stage, surroundings, "0.1.0").window("0.1.0");
    }

    /** The demonstration in a folder. */
    public static Opened demonstration(Path folder, Clock clock) throws CannotOpen {
        var files = new ClinicFiles(clock, () -> "S. Demo");
        var details = new ClinicDetails("Demonstration clinic", ZoneId.of("Europe/Istanbul"), 0);
        Clinic clinic = files.createDemonstration(folder.resolve("demonstration.paintrend"), details);
        new Demonstration(clinic).fill(Demonstration.PATIENTS, Demonstration.SEED);
        return Opened.of(clinic);
    }
}
