package org.paintrend.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Locale;

/** Files beside the database, and how a finished one takes its name. */
final class Places {
    /** The database, what SQLite keeps beside it, and what we do. */
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal", ".lock", ".holder", ".making");

    private Places() {}

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** The write-ahead log, which belongs to whatever database has the name beside it. */
    static Path log(Path file) {
        return beside(file, "-wal");
    }

    /**
     * Whether a file is the database or one of those that live beside it, whatever way the two paths take to it; neither
     * has to exist.
     */
    static boolean belongs(Path file, Path database) {
        Path real = real(database);
        Path other = real(file);
        return BESIDE.stream()
                .map(ending -> beside(real, ending))
                .anyMatch(one -> one.equals(other) || same(one, other));
    }

    /** In bytes; nothing when there is no such file. */
    static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Lets the same people read and write another file, where the system knows people and the first file exists. */
    static void samePermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** Gives a closed database its name, in one step that survives a power cut. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        if (!onWindows()) {
            try (FileChannel folder = FileChannel.open(folder(to), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Removes a database that nobody has open, with what SQLite keeps beside it. */
    static void remove(Path file) throws IOException {
        for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(beside(file, ending));
        }
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : folder(file).toRealPath().resolve(String.valueOf(file.getFileName()));
        } catch (IOException cannotBeFollowed) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Two names of one file, such as two hard links. */
    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException cannotBeCompared) {
            return false;
        }
    }

    private static boolean onWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
