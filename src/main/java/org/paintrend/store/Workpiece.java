package org.paintrend.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * A database in the making, beside the one it becomes. It takes that name only when it is finished and checked, so that
 * a failure on the way, or a power cut, leaves what was there before.
 */
final class Workpiece implements AutoCloseable {
    private final Path target;
    private final Path file;

    /** Removes what an earlier attempt left behind. */
    Workpiece(Path target) throws IOException {
        this.target = target;
        this.file = Places.beside(target, ".making");
        Places.remove(file);
    }

    /** An empty database with our mark. */
    void begin() throws SQLException {
        Dialect.found(file);
    }

    /** A copy of an open database. */
    void beginAs(Connection original) throws SQLException {
        Dialect.copy(original, file);
    }

    /** Brings it to the newest schema, and lets it be filled. */
    void finish(Migrations migrations, Consumer<Handle> contents) throws SQLException {
        migrations.applyTo(file);
        try (Line line = new Line(Dialect.toWrite(file))) {
            line.save(handle -> {
                contents.accept(handle);
                return null;
            });
            // Last of all: a schema number is a promise about the whole file.
            Dialect.version(line.connection(), migrations.newest());
            String finding = Dialect.fullCheck(line.connection());
            if (finding != null) {
                throw new IllegalStateException("not sound after its making: " + finding);
            }
            Dialect.checkpoint(line.connection());
        }
    }

    /** Takes the name; of what had it before, it takes over who may read and write it. */
    void takeName() throws IOException {
        Places.samePermissions(target, file);
        Places.rename(file, target);
    }

    /** Leaves nothing of an unfinished one. */
    @Override
    public void close() throws IOException {
        Places.remove(file);
    }
}
