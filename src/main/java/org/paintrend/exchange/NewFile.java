package org.paintrend.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
public final class NewFile {
    private NewFile() {}

    /** What goes into it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws FileAlreadyExistsException when it is there already and may not be replaced
     */
    public static void write(Path file, boolean replace, Content content) throws IOException {
        write(file, replace, content, () -> {});
    }

    /** What is to be done when all of a file is on disk, before it takes its place. */
    @FunctionalInterface
    public interface Last {
        /** What it throws leaves nothing of the file. */
        void beforeItAppears() throws IOException;
    }

    /**
     * As {@link #write(Path, boolean, Content)}.
     *
     * @param last is done when everything is on disk but the name
     */
    public static void write(Path file, boolean replace, Content content, Last last) throws IOException {
        refuse(file, replace);
        Path absolute = file.toAbsolutePath();
        Path beside = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            }
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            refuse(file, replace);
            last.beforeItAppears();
            Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void refuse(Path file, boolean replace) throws FileAlreadyExistsException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
