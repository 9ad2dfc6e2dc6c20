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
    private final Set<Path> throwaway = ConcurrentHashMap.newKeySet();

    FileDoors(ClinicFiles files, DemonstrationMaker maker, Supplier<String> demonstrationName, ZoneId zone) {
        this.files = files;
        this.maker = maker;
        this.demonstrationName = demonstrationName;
        this.zone = zone;
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
        return Opened.of(files.create(file, details));
    }

    @Override
    public Opened open(Path file) throws CannotOpen {
        return Opened.of(files.open(file));
    }

    @Override
    public Opened lookAround() throws CannotOpen, IOException {
        Path folder = Files.createTempDirectory("paintrend-demonstration");
        throwaway.add(folder);
        Clinic clinic = files.createDemonstration(
                folder.resolve("demonstration." + FirstStart.EXTENSION),
                new ClinicDetails(demonstrationName.get(), zone, 0));
        try {
            maker.fill(clinic);
        } catch (RuntimeException failure) {
            clinic.close();
            throw failure;
        }
        return Opened.of(clinic);
    }

    @Override
    public void close(Opened opened) throws IOException {
        opened.clinic().close();
        @Nullable Path folder = opened.file().getParent();
        if (folder != null && throwaway.remove(folder)) {
            delete(folder);
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
