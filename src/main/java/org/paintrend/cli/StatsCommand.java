package org.paintrend.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.CohortReview;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.exchange.json.FiguresJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: what the courses of a clinic say together. */
@Command(name = "stats", description = "${bundle:cli.help.stats}")
final class StatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "${bundle:cli.help.export.db}")
    @SuppressWarnings("NullAway.Init")
    private Path database;

    @Option(names = "--json", description = "${bundle:cli.help.stats.json}")
    private boolean json;

    @Mixin
    private final CohortOptions courses = new CohortOptions();

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CannotOpen {
        if (!courses.isPeriod(terminal)) {
            return Exit.USAGE;
        }
        try (Clinic clinic = terminal.files().openToRead(database)) {
            if (!courses.isKnown(terminal, clinic)) {
                return Exit.BAD_INPUT;
            }
            CohortReview.Material material = read(clinic);
            List<CohortCase> cases = courses.filter().of(material.cases());
            CohortFigures figures = CohortFigures.of(cases, material.plan(), material.rule(), false);
            if (json) {
                terminal.out().println(FiguresJson.of(figures));
            } else {
                new StatsTable(terminal.words()).print(figures, material.rule(), terminal.out());
            }
            return Exit.DONE;
        }
    }

    private CohortReview.Material read(Clinic clinic) {
        try (ProgressLine progress = new ProgressLine(terminal, "cli.progress.read")) {
            return clinic.cohort().read(progress);
        }
    }
}
