package org.paintrend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A small schema of notes, in as many steps as a test needs, so that these tests stand apart from the clinic's. */
final class Notes {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T05:12:30Z"), ZoneId.of("Europe/Istanbul"));

    private static final String FIRST = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;\n"
            + "CREATE TABLE part (note INTEGER NOT NULL REFERENCES note, at INTEGER NOT NULL,"
            + " PRIMARY KEY (note, at)) STRICT, WITHOUT ROWID;";

    private final Path steps;
    private int newest;

    Notes(Path steps) throws IOException {
        this.steps = Files.createDirectories(steps);
        step(FIRST);
    }

    /** Adds the next step of the schema. */
    Notes step(String sql) throws IOException {
        newest++;
        Files.writeString(steps.resolve("V" + newest + "__step.sql"), sql);
        return this;
    }

    Opening opening() {
        return opening(Volume.ofSystem());
    }

    Opening opening(Volume volume) {
        return new Opening(CLOCK, volume, new Migrations("filesystem:" + steps, newest));
    }

    static int add(Database database, String text) {
        return database.write(handle -> handle.execute("INSERT INTO note (text) VALUES (?)", text));
    }

    static int count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM note")
                .mapTo(Integer.class)
                .one());
    }

    /** A disk as a test wants it. */
    record Disk(@Nullable String network, boolean readable, boolean writable) implements Volume {
        @Override
        public @Nullable String network(Path file) {
            return network;
        }

        @Override
        public boolean readable(Path path) {
            return readable;
        }

        @Override
        public boolean writable(Path path) {
            return writable;
        }
    }
}
