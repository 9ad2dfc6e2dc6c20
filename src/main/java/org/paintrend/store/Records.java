package org.paintrend.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a database keeps, in units of work: read from one state of it, or written wholly or not at all. */
public final class Records implements AutoCloseable {
    private final Database database;
    private final Clock clock;

    private Records(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes a new database that begins with what is written first. */
    public static Records create(Path file, Clock clock, String who, Consumer<Ledger> first) throws Unusable {
        return new Records(
                Database.create(file, clock, handle -> first.accept(new Ledger(handle, clock.instant(), who))), clock);
    }

    /** Opens a database to write, alone. */
    public static Records open(Path file, Clock clock) throws Unusable {
        return new Records(Database.open(file, clock), clock);
    }

    /** Opens a database beside a process that may be writing it; every write is refused. */
    public static Records openToRead(Path file, Clock clock) throws Unusable {
        return new Records(Database.openToRead(file, clock), clock);
    }

    /** Whether a file is the database or one of those that live beside it, through links as well. */
    public static boolean belongs(Path file, Path database) {
        return Places.belongs(file, database);
    }

    /** The file, with links followed. */
    public Path file() {
        return database.path();
    }

    /** Reads in one unit of work. */
    public <T extends @Nullable Object> T read(Function<Tables, T> work) {
        return database.read(handle -> work.apply(new Tables(handle)));
    }

    /**
     * Writes in one unit of work; an exception takes everything back.
     *
     * @param who is at the desk; its events carry the name
     * @throws WriteFailed when the disk or the file refuses it
     */
    public <T extends @Nullable Object> T write(String who, Function<Ledger, T> work) {
        return database.write(handle -> work.apply(new Ledger(handle, clock.instant(), who)));
    }

    /**
     * Writes in one unit of work that only adds, also where it was opened to read.
     *
     * @param who is at the desk; its events carry the name
     * @throws WriteFailed when the disk or the file refuses it
     */
    public <T extends @Nullable Object> T append(String who, Function<Ledger, T> work) {
        return database.append(handle -> work.apply(new Ledger(handle, clock.instant(), who)));
    }

    @Override
    public void close() {
        database.close();
    }
}
