package org.paintrend.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.ui.shell.Doors;
import org.paintrend.ui.shell.FirstStart;
import org.paintrend.ui.shell.Opened;

/** The ways in to database files. */
final class FileDoors implements Doors {
    private final ClinicFiles files;
    private final DemonstrationMaker maker;
    private final Supplier<String> demonstrationName;
    private final ZoneId zone;
    private final Path temporary;
    private final Set<Path> throwaway = ConcurrentHashMap.newKeySet();

    /** @param temporary where demonstrations live until they are closed */
    FileDoors(
            ClinicFiles files,
            DemonstrationMaker maker,
            Supplier<String> demonstrationName,
            ZoneId zone,
            Path temporary) {
        this.files = files;
        this.maker = maker;
        this.demonstrationName = demonstrationName;
        this.zone = zone;
        this.temporary = temporary;
    }

    @Override
    public Opened setUp(Path file, ClinicDetails details) throws CannotOpen {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException failure) {
            throw new CannotOpen(CannotOpen.Reason.READ_ONLY, file, "");
        }
        return inside(files.create(file, details), clinic -> {});
    }

    @Override
    public Opened open(Path file) throws CannotOpen {
        return inside(files.open(file), clinic -> {});
    }

    @Override
    public Opened lookAround() throws CannotOpen, IOException {
        // A clinic tells its file with links followed, and the folder for such files may be a link.
        Path folder =
                Files.createTempDirectory(temporary, "paintrend-demonstration").toRealPath();
        try {
            Opened opened = demonstration(folder);
            throwaway.add(folder);
            return opened;
        } catch (CannotOpen | RuntimeException failure) {
            deleteAfter(failure, folder);
            throw failure;
        }
    }

    @Override
    public void close(Opened opened) throws IOException {
        opened.clinic().close();
        @Nullable Path folder = opened.file().getParent();
        if (folder != null && throwaway.remove(folder)) {
            delete(folder);
        }
    }

    private Opened demonstration(Path folder) throws CannotOpen {
        Clinic clinic = files.createDemonstration(
                folder.resolve("demonstration." + FirstStart.EXTENSION),
                new ClinicDetails(demonstrationName.get(), zone, 0));
        return inside(clinic, maker);
    }

    /** An open clinic once it is filled and read; where that fails it is closed again, so that nobody is barred. */
    private static Opened inside(Clinic clinic, DemonstrationMaker maker) {
        try {
            maker.fill(clinic);
            return Opened.of(clinic);
        } catch (RuntimeException failure) {
            clinic.close();
            throw failure;
        }
    }

    private static void deleteAfter(Exception failure, Path folder) {
        try {
            delete(folder);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
