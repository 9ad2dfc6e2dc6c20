package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.privacy.Export;
import org.paintrend.exchange.form.Form;
import org.paintrend.exchange.form.Leaving;
import org.paintrend.exchange.release.Outgoing;
import org.paintrend.exchange.release.Selection;
import org.paintrend.exchange.release.Source;
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
            paramLabel = "csv|csv-long|csv-record|xlsx|fhir|redcap",
            required = true,
            converter = FormName.class,
            description = "${bundle:cli.help.export.format}")
    @SuppressWarnings("NullAway.Init")
    private Form format;

    @Option(names = "--out", paramLabel = "PATH", required = true, description = "${bundle:cli.help.export.out}")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "${bundle:cli.help.export.force}")
    private boolean force;

    @Option(names = "--deidentified", description = "${bundle:cli.help.export.deidentified}")
    private boolean deidentified;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
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
        try (Clinic clinic = terminal.files().openToRead(database)) {
            Outgoing outgoing = read(clinic);
            try (ProgressLine progress = new ProgressLine(terminal, "cli.progress.export")) {
                Export export = new Leaving(clinic, terminal.words()).write(outgoing, format, out, force, progress);
                terminal.say("cli.export.done", out);
                terminal.say(
                        export.isIdentifiable() ? "cli.export.named" : "cli.export.deidentified",
                        export.reference(),
                        export.patients(),
                        export.procedures());
            }
        }
        return Exit.DONE;
    }

    private Outgoing read(Clinic clinic) {
        try (ProgressLine progress = new ProgressLine(terminal, "cli.progress.read")) {
            Source source = Source.read(clinic, progress);
            return deidentified
                    ? Outgoing.deidentified(clinic, source, Selection.ALL, new SecureRandom(), Progress.unheard())
                    : Outgoing.identifiable(source, Selection.ALL, Progress.unheard());
        }
    }

    private static final class FormName implements ITypeConverter<Form> {
        @Override
        public Form convert(String name) {
            return Arrays.stream(Form.values())
                    .filter(form -> form.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(name));
        }
    }
}
