package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paintrend.chart.ChartFormat;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.SeriesReview;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.exchange.NewFolder;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.report.series.SeriesPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code figures}: the case series of some patients as one folder. */
@Command(name = "figures", description = "${bundle:cli.help.figures}")
final class FiguresCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "${bundle:cli.help.export.db}")
    @SuppressWarnings("NullAway.Init")
    private Path database;

    @Option(
            names = "--patients",
            paramLabel = "CODE,CODE,…",
            required = true,
            description = "${bundle:cli.help.figures.patients}")
    @SuppressWarnings("NullAway.Init")
    private String patients;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "${bundle:cli.help.figures.out}")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "svg|pdf|png",
            converter = FormatName.class,
            description = "${bundle:cli.help.figures.format}")
    private ChartFormat format = ChartFormat.SVG;

    @Option(names = "--codes", description = "${bundle:cli.help.figures.codes}")
    private boolean withCodes;

    @Option(names = "--force", description = "${bundle:cli.help.figures.force}")
    private boolean force;

    FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CannotOpen, IOException {
        for (String name : SeriesPack.files(format)) {
            if (terminal.files().belongs(out.resolve(name), database)) {
                terminal.complain("cli.export.database", out.resolve(name));
                return Exit.USAGE;
            }
        }
        Optional<SeriesReview.Material> material;
        try (Clinic clinic = terminal.files().openToRead(database)) {
            Optional<List<ProcedureId>> wanted = new WantedCourses(terminal, read(clinic)).of(patients);
            if (wanted.isEmpty()) {
                return Exit.BAD_INPUT;
            }
            material = clinic.series().read(wanted.get());
        }
        var pack = new SeriesPack(terminal.words(), material.orElseThrow(), Version.number(), withCodes);
        try {
            NewFolder.write(out, force, folder -> pack.write(folder, format, TableWriter::write));
        } catch (FileAlreadyExistsException exists) {
            terminal.complain("cli.figures.exists", out);
            return Exit.USAGE;
        }
        SeriesPack.files(format).forEach(name -> terminal.say("cli.export.done", out.resolve(name)));
        return Exit.DONE;
    }

    private List<PatientRecord> read(Clinic clinic) {
        try (ProgressLine progress = new ProgressLine(terminal, "cli.progress.read")) {
            return clinic.patients().records(progress);
        }
    }

    private static final class FormatName implements ITypeConverter<ChartFormat> {
        @Override
        public ChartFormat convert(String name) {
            for (ChartFormat format : ChartFormat.values()) {
                if (format.extension().equals(name)) {
                    return format;
                }
            }
            throw new TypeConversionException(name);
        }
    }
}
