package org.paintrend.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.CohortReview;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.json.FiguresJson;
import picocli.CommandLine.Command;
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

    @Option(names = "--technique", paramLabel = "ID", description = "${bundle:cli.help.stats.technique}")
    private @Nullable String technique;

    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.help.stats.from}")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.help.stats.to}")
    private @Nullable LocalDate to;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CannotOpen {
        if (from != null && to != null && to.isBefore(from)) {
            terminal.complain("cli.stats.period", from, to);
            return Exit.USAGE;
        }
        try (Clinic clinic = terminal.files().openToRead(database)) {
            List<String> known =
                    clinic.procedures().techniques().stream().map(Technique::id).toList();
            if (technique != null && !known.contains(technique)) {
                terminal.complain(
                        "cli.stats.technique", technique, known.stream().collect(Collectors.joining(", ")));
                return Exit.BAD_INPUT;
            }
            CohortReview.Material material = read(clinic);
            List<CohortCase> cases = filter().of(material.cases());
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

    private CohortFilter filter() {
        return CohortFilter.ALL
                .withTechniques(technique == null ? Set.of() : Set.of(technique))
                .withPeriod(new CohortFilter.Period(from, to));
    }
}
