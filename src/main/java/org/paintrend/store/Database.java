package org.paintrend.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The door of a clinic's database: all reading and writing goes through {@link #read} and {@link #write}.
 *
 * <p>May be used from many threads. What is running when it is closed ends first.
 */
public final class Database implements AutoCloseable {
    private final Path path;
    private final Connections connections;
    private final @Nullable Lock lock;

    Database(Path path, Connections connections, @Nullable Lock lock) {
        this.path = path;
        this.connections = connections;
        this.lock = lock;
    }

    /**
     * Makes a new database and opens it to write. It appears under its name only when it is whole: a program that ends
     * half-way leaves no half database.
     *
     * @param first what a new database contains, as one unit of work
     */
    public static Database create(Path file, Clock clock, Consumer<Handle> first) throws Unusable {
        return Opening.of(clock).create(file, first);
    }

    /** Opens a database to write, alone; one of an older version is copied, checked and migrated first. */
    public static Database open(Path file, Clock clock) throws Unusable {
        return Opening.of(clock).toWrite(file);
    }

    /**
     * Opens a database beside a process that may be writing it; every write is refused. One of an older version is
     * migrated first, which needs it for itself for that moment.
     */
    public static Database openToRead(Path file, Clock clock) throws Unusable {
        return Opening.of(clock).toRead(file);
    }

    /** The file, with links followed. */
    public Path path() {
        return path;
    }

    /**
     * Everything the work asks sees one state of the database; it cannot write.
     *
     * @throws ReadFailed when the disk or the file refuses it; what the work itself throws, it throws on
     */
    public <T extends @Nullable Object> T read(Function<Handle, T> work) {
        try {
            return connections.read(work);
        } catch (SQLException e) {
            throw new ReadFailed(e);
        } catch (RuntimeException e) {
            throw Trouble.behind(e) == null ? e : new ReadFailed(e);
        }
    }

    /**
     * One unit of work: when this returns, all of it is on disk; when it throws, nothing of it is in the database. Units
     * run one after the other, and not within one another.
     *
     * @throws WriteFailed when the disk or the file refuses it; what the work itself throws, it throws on
     */
    public <T extends @Nullable Object> T write(Function<Handle, T> work) {
        try {
            return connections.write(work);
        } catch (SQLException e) {
            throw WriteFailed.of(e);
        } catch (RuntimeException e) {
            throw e instanceof WriteFailed || Trouble.behind(e) == null ? e : WriteFailed.of(e);
        }
    }

    /**
     * One unit of work that only adds, also of a database that was opened to read: it waits for its turn with whoever
     * writes the file. Nothing that another shows or edits may be changed in it.
     *
     * @throws WriteFailed as {@link #write}; also where the file may only be read, or is of another schema by now
     */
    public <T extends @Nullable Object> T append(Function<Handle, T> work) {
        try {
            return lock == null ? beside(work) : connections.write(work);
        } catch (SQLException e) {
            throw WriteFailed.of(e);
        } catch (RuntimeException e) {
            throw e instanceof WriteFailed || Trouble.behind(e) == null ? e : WriteFailed.of(e);
        }
    }

    private <T extends @Nullable Object> T beside(Function<Handle, T> work) throws SQLException {
        try (Line line = new Line(Dialect.toWrite(path))) {
            if (Dialect.version(line.connection()) != Migrations.ofClinic().newest()) {
                throw new WriteFailed(Trouble.READ_ONLY, null);
            }
            return line.save(work);
        }
    }

    /**
     * Waits for what is running, then moves all that is saved into the one file and lets others write it. What cannot be
     * moved is safe beside the file and moves in next time.
     */
    @Override
    public void close() {
        try (lock) {
            connections.close();
        }
    }
}
