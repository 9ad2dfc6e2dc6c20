package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.FactTable;
import org.paintrend.exchange.LongTable;
import org.paintrend.exchange.NewFile;
import org.paintrend.exchange.Wide;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.exchange.release.Identifiable;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Selection;
import org.paintrend.exchange.release.Source;
import org.paintrend.exchange.xlsx.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code export}: writes the data of a clinic to a file. */
@Command(name = "export", description = "${bundle:cli.help.export}")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "${bundle:cli.help.export.db}")
    @SuppressWarnings("NullAway.Init")
    private Path database;

    @Option(
            names = "--format",
            paramLabel = "csv|csv-long|csv-record|xlsx",
            required = true,
            converter = FormatName.class,
            description = "${bundle:cli.help.export.format}")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(names = "--out", paramLabel = "PATH", required = true, description = "${bundle:cli.help.export.out}")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "${bundle:cli.help.export.force}")
    private boolean force;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum Format {
        WIDE,
        LONG,
        RECORD,
        XLSX
    }

    @Override
    public Integer call() throws CannotOpen, IOException {
        if (terminal.files().belongs(out, database)) {
            terminal.complain("cli.export.database", out);
            return Exit.USAGE;
        }
        if (!force && Files.exists(out)) {
            throw new FileAlreadyExistsException(out.toString());
        }
        Release release = Identifiable.of(read(), Selection.ALL, Progress.unheard());
        try (ProgressLine progress = new ProgressLine(terminal, "cli.progress.export")) {
            NewFile.write(out, force, stream -> {
                switch (format) {
                    case WIDE -> TableWriter.write(new Wide(release), stream, progress);
                    case LONG -> TableWriter.write(new LongTable(release), stream, progress);
                    case RECORD -> TableWriter.write(new FactTable(release), stream, progress);
                    case XLSX -> WorkbookWriter.write(release, terminal.words(), stream, progress);
                }
            });
        }
        terminal.say("cli.export.done", out);
        return Exit.DONE;
    }

    private Source read() throws CannotOpen {
        try (Clinic clinic = terminal.files().openToRead(database);
                ProgressLine progress = new ProgressLine(terminal, "cli.progress.read")) {
            return Source.read(clinic, progress);
        }
    }

    private static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return switch (name) {
                case "csv" -> Format.WIDE;
                case "csv-long" -> Format.LONG;
                case "csv-record" -> Format.RECORD;
                case "xlsx" -> Format.XLSX;
                default -> throw new TypeConversionException(name);
            };
        }
    }
}
