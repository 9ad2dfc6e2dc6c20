package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any moment loses no confirmed save and leaves no half one. */
class KillTest {
    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasConfirmed() throws Exception {
        KillTrial.run(new NoteSaves(), folder.resolve("clinic.db"));
    }

    /** Each save is a note with its parts: rows of two tables, in one unit of work. */
    public static final class NoteSaves implements NumberedSaves {
        private static final int PARTS = 5;

        @Override
        public void create(Path file) throws Exception {
            opening(file).create(file, handle -> {}).close();
        }

        @Override
        public Session open(Path file) throws Exception {
            Database database = opening(file).toWrite(file);
            return new Session() {
                @Override
                public void save(long number) {
                    database.write(handle -> {
                        handle.execute("INSERT INTO note (id, text) VALUES (?, ?)", number, "text ".repeat(40));
                        for (int part = 0; part < PARTS; part++) {
                            handle.execute("INSERT INTO part (note, at) VALUES (?, ?)", number, part);
                        }
                        return null;
                    });
                }

                @Override
                public SortedSet<Long> saved() {
                    return database.read(handle -> {
                        assertThat(handle.createQuery("SELECT count(*) FROM part")
                                        .mapTo(Long.class)
                                        .one())
                                .isEqualTo(PARTS
                                        * handle.createQuery("SELECT count(*) FROM note")
                                                .mapTo(Long.class)
                                                .one());
                        return new TreeSet<>(handle.createQuery("SELECT id FROM note")
                                .mapTo(Long.class)
                                .list());
                    });
                }

                @Override
                public void close() {
                    database.close();
                }
            };
        }

        private static Opening opening(Path file) throws Exception {
            return new Notes(file.resolveSibling("steps")).opening();
        }
    }
}
