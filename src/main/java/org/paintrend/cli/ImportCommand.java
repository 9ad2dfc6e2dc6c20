package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ImportOptions;
import org.paintrend.clinic.OnDuplicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code import}: reads the wide CSV, or a workbook with its columns, into a database, made if new; all or nothing. */
@Command(name = "import", description = "${bundle:cli.help.import}")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.csv", description = "${bundle:cli.help.import.file}")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "${bundle:cli.help.import.db}")
    @SuppressWarnings("NullAway.Init")
    private Path database;

    @Option(names = "--dry-run", description = "${bundle:cli.help.import.dry-run}")
    private boolean dryRun;

    @Option(
            names = "--on-duplicate",
            paramLabel = "fail|skip|update",
            converter = Choice.class,
            description = "${bundle:cli.help.import.on-duplicate}")
    private OnDuplicate onDuplicate = OnDuplicate.FAIL;

    @Option(names = "--clear-empty", description = "${bundle:cli.help.import.clear-empty}")
    private boolean clearEmpty;

    @Option(names = "--clinic", paramLabel = "NAME", description = "${bundle:cli.help.import.clinic}")
    private @Nullable String clinicName;

    @Option(names = "--zone", paramLabel = "ZONE", description = "${bundle:cli.help.import.zone}")
    private @Nullable ZoneId zone;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CannotOpen, IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (clearEmpty && onDuplicate != OnDuplicate.UPDATE) {
            terminal.complain("cli.usage.clear-empty");
            return Exit.USAGE;
        }
        byte[] bytes = Files.readAllBytes(file);
        return Files.exists(database) ? intoExisting(bytes) : intoNew(bytes);
    }

    private int intoExisting(byte[] bytes) throws CannotOpen, IOException {
        if (clinicName != null || zone != null) {
            terminal.complain("cli.import.not-new", database);
            return Exit.USAGE;
        }
        try (Clinic clinic = terminal.files().open(database)) {
            return into(clinic, bytes, dryRun, true);
        }
    }

    /** Rehearsed in a throw-away database first: where the file is refused, no new database is left behind. */
    private int intoNew(byte[] bytes) throws CannotOpen, IOException {
        ClinicDetails details = details();
        if (!details.faults().isEmpty()) {
            terminal.complain("cli.import.clinic", details.name());
            return Exit.USAGE;
        }
        try (Rehearsal rehearsal = new Rehearsal();
                Clinic clinic = terminal.files().create(rehearsal.file(), details)) {
            int exit = into(clinic, bytes, true, dryRun);
            if (exit != Exit.DONE || dryRun) {
                return exit;
            }
        }
        try (Clinic clinic = terminal.files().create(database, details)) {
            return into(clinic, bytes, false, true);
        }
    }

    private int into(Clinic clinic, byte[] bytes, boolean rehearse, boolean tell) throws IOException {
        ImportOptions options = new ImportOptions(onDuplicate, clearEmpty, rehearse);
        return new ImportReport(terminal, options, tell).run(clinic, String.valueOf(file.getFileName()), bytes);
    }

    private ClinicDetails details() {
        String fileName = String.valueOf(database.getFileName());
        int ending = fileName.lastIndexOf('.');
        String name = clinicName != null ? clinicName : ending > 0 ? fileName.substring(0, ending) : fileName;
        return new ClinicDetails(name, zone != null ? zone : terminal.clock().getZone(), 0);
    }

    private static final class Choice implements ITypeConverter<OnDuplicate> {
        @Override
        public OnDuplicate convert(String name) {
            return Arrays.stream(OnDuplicate.values())
                    .filter(one -> one.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(name));
        }
    }
}
