package org.paintrend.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the files of a folder all or not at all: into a folder beside it first, then moved. What else lies in the folder
 * stays as it is.
 */
public final class NewFolder {
    private static final String SET_ASIDE = ".before";

    private NewFolder() {}

    /** Puts the files into an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    /**
     * Writes a folder.
     *
     * @param replace whether a folder that holds something already is written to, and files of the same names replaced
     * @throws FileAlreadyExistsException when there is a file of that name, or a folder that holds something and may not
     *     be written to
     */
    public static void write(Path folder, boolean replace, Filling filling) throws IOException {
        refuse(folder, replace);
        Path absolute = folder.toAbsolutePath().normalize();
        Path beside = Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName());
        try {
            filling.into(beside);
            List<Path> files = filesOf(beside);
            for (Path file : files) {
                try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
            }
            refuse(folder, replace);
            boolean isNew = !Files.exists(absolute);
            Files.createDirectories(absolute);
            move(files, absolute, isNew);
        } finally {
            delete(beside);
        }
    }

    private static void refuse(Path folder, boolean replace) throws IOException {
        boolean isFree = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                || (Files.isDirectory(folder) && (replace || filesOf(folder).isEmpty()));
        if (!isFree) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /** Moves every file to its place; where one cannot be moved, all is put back as it was. */
    private static void move(List<Path> files, Path folder, boolean isNew) throws IOException {
        List<Path> moved = new ArrayList<>();
        try {
            for (Path file : files) {
                Path place = folder.resolve(file.getFileName());
                if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(place, aside(file), StandardCopyOption.ATOMIC_MOVE);
                }
                moved.add(file);
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            for (Path file : moved) {
                putBack(file, folder.resolve(file.getFileName()), failure);
            }
            if (isNew) {
                Files.deleteIfExists(folder);
            }
            throw failure;
        }
    }

    private static void putBack(Path file, Path place, IOException failure) {
        try {
            if (!Files.exists(file)) {
                Files.deleteIfExists(place);
            }
            if (Files.exists(aside(file), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(aside(file), place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static Path aside(Path file) {
        return file.resolveSibling(file.getFileName() + SET_ASIDE);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : filesOf(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
