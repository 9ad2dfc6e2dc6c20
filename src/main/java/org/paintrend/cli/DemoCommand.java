package org.paintrend.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.Demonstration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: makes a demonstration database. */
@Command(name = "demo", description = "${bundle:cli.help.demo}")
final class DemoCommand implements Callable<Integer> {
    private static final int MOST = 9999;

    private final Terminal terminal;

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "${bundle:cli.help.demo.db}")
    @SuppressWarnings("NullAway.Init")
    private Path database;

    @Option(names = "--patients", paramLabel = "N", description = "${bundle:cli.help.demo.patients}")
    private int patients = Demonstration.PATIENTS;

    @Option(names = "--seed", paramLabel = "S", description = "${bundle:cli.help.demo.seed}")
    private long seed = Demonstration.SEED;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CannotOpen {
        if (patients < 0 || patients > MOST) {
            terminal.complain("cli.demo.patients", patients, MOST);
            return Exit.USAGE;
        }
        ClinicDetails details = new ClinicDetails(
                terminal.words().get("cli.demo.clinic"), terminal.clock().getZone(), 0);
        try (Clinic clinic = terminal.files().createDemonstration(database, details);
                ProgressLine progress = new ProgressLine(terminal, "cli.progress.demo")) {
            new Demonstration(clinic).fill(patients, seed, progress);
        }
        terminal.say("cli.demo.done", database, patients, seed);
        return Exit.DONE;
    }
}
