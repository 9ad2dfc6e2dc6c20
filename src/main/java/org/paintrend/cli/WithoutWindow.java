package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.paintrend.chart.ChartExport;
import org.paintrend.chart.ChartFormat;
import org.paintrend.chart.Trend;
import org.paintrend.chart.TrendFigure;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.Demonstration;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.domain.assessment.Instrument;

/** What is shown where no window can be: why, what helps, and the demonstration as text and pictures. */
public final class WithoutWindow {
    private static final int ROWS = 10;

    private final Terminal terminal;

    public WithoutWindow(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Says why there is no window, and shows the demonstration unless a certain database was asked for.
     *
     * @param reason the key of the sentence, which names the remedy
     * @return the exit code of the program
     */
    public int show(WindowRequest request, String reason, Object... arguments) throws CannotOpen, IOException {
        terminal.complain(reason, arguments);
        if (request.database() != null) {
            return Exit.USAGE;
        }
        Path folder = Files.createTempDirectory("paintrend-demonstration");
        Path database = folder.resolve("demonstration.paintrend");
        ClinicDetails details = new ClinicDetails(
                terminal.words().get("cli.demo.clinic"), terminal.clock().getZone(), 0);
        try (Clinic clinic = terminal.files().createDemonstration(database, details)) {
            new Demonstration(clinic).fill(Demonstration.PATIENTS, Demonstration.SEED);
            terminal.say("cli.demo.done", database, Demonstration.PATIENTS, Demonstration.SEED);
            terminal.out().println();
            new ResponderTable(terminal.words()).print(clinic, ROWS, terminal.out());
            terminal.out().println();
            draw(first(clinic), folder);
        }
        return Exit.DONE;
    }

    /** The patient registered first: a published case. */
    private static PatientRecord first(Clinic clinic) {
        return clinic.patients().records().stream()
                .min(Comparator.comparing(one -> one.patient().id().value()))
                .orElseThrow();
    }

    private void draw(PatientRecord record, Path folder) throws IOException {
        ChartExport export = new ChartExport(terminal.words());
        Trend trend = Trend.of(record.episodes().getLast());
        for (Instrument instrument : Instrument.values()) {
            TrendFigure figure = new TrendFigure(
                    trend, List.of(instrument), record.patient().code(), LocalDate.now(terminal.clock()), true);
            for (ChartFormat format : List.of(ChartFormat.PNG, ChartFormat.SVG)) {
                Path file = folder.resolve(
                        "trend-" + instrument.name().toLowerCase(Locale.ROOT) + "." + format.extension());
                export.save(figure, format, file);
                terminal.say("cli.export.done", file);
            }
        }
    }
}
