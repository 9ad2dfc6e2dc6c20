package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private Notes notes;
    private Path file;
    private Database database;

    @BeforeEach
    void create() throws Exception {
        notes = new Notes(steps);
        file = folder.resolve("clinic 1 #%ş.db");
        database = notes.opening().create(file, handle -> handle.execute("INSERT INTO note (text) VALUES ('first')"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewOneContainsWhatItWasMadeWith() {
        assertThat(Notes.count(database)).isEqualTo(1);
        assertThat(database.path()).isEqualTo(file);
    }

    @Test
    void whatWasSavedIsThereWhenItIsOpenedAgain() throws Exception {
        Notes.add(database, "second");
        database.close();
        database = notes.opening().toWrite(file);
        assertThat(Notes.count(database)).isEqualTo(2);
    }

    @Test
    void nothingIsLeftBesideItWhenItIsClosed() throws Exception {
        Notes.add(database, "second");
        assertThat(Folder.names(folder)).contains(file.getFileName() + "-wal");
        database.close();
        assertThat(Folder.names(folder)).containsExactly(file.getFileName().toString());
    }

    @Test
    void aUnitThatThrowsLeavesNothing() {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("INSERT INTO note (text) VALUES ('half')");
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("changed my mind");
        assertThat(Notes.count(database)).isEqualTo(1);
        assertThat(Notes.add(database, "the next one works")).isEqualTo(1);
    }

    @Test
    void aUnitAgainstTheSchemaLeavesNothingAndIsNoTroubleOfTheDisk() {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("INSERT INTO note (text) VALUES ('half')");
                    return handle.execute("INSERT INTO part (note, at) VALUES (77, 1)");
                }))
                .isNotInstanceOf(WriteFailed.class)
                .hasMessageContaining("FOREIGN KEY");
        assertThat(Notes.count(database)).isEqualTo(1);
    }

    @Test
    void aFullDiskFailsTheUnitAndNothingOfItIsThere() {
        database.write(handle -> handle.execute("PRAGMA max_page_count = 12"));
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("INSERT INTO note (text) VALUES ('half')");
                    return handle.execute("INSERT INTO note (text) VALUES (?)", "long ".repeat(20_000));
                }))
                .isInstanceOfSatisfying(
                        WriteFailed.class, e -> assertThat(e.why()).isEqualTo(Trouble.NO_SPACE));
        assertThat(Notes.count(database)).isEqualTo(1);
        assertThat(Notes.add(database, "a short one fits")).isEqualTo(1);
    }

    @Test
    void aReadCannotWrite() {
        assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM note")))
                .isInstanceOf(ReadFailed.class);
        assertThat(Notes.count(database)).isEqualTo(1);
    }

    @Test
    void aReadSeesOneStateWhileOthersWrite() {
        List<Integer> counts = database.read(handle -> {
            int before = count(handle);
            Notes.add(database, "meanwhile");
            return List.of(before, count(handle));
        });
        assertThat(counts).containsExactly(1, 1);
        assertThat(Notes.count(database)).isEqualTo(2);
    }

    @Test
    void aUnitWithinAUnitIsRefused() {
        assertThatThrownBy(() -> database.write(handle -> Notes.add(database, "inner")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Notes.count(database)).isEqualTo(1);
    }

    @Test
    void unitsOfManyThreadsRunOneAfterTheOther() throws Exception {
        int threads = 6;
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            IntStream.range(0, threads)
                    .forEach(i -> pool.execute(() -> {
                        start.countDown();
                        for (int round = 0; round < 20; round++) {
                            database.write(handle -> {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                int next = count(handle) + 1;
                                handle.execute("INSERT INTO note (id, text) VALUES (?, 'counted')", next);
                                return inside.decrementAndGet();
                            });
                            assertThat(Notes.count(database)).isPositive();
                        }
                    }));
        }
        assertThat(most).hasValue(1);
        assertThat(Notes.count(database)).isEqualTo(1 + threads * 20);
    }

    @Test
    void afterClosingEverythingIsRefused() {
        database.close();
        assertThatThrownBy(() -> Notes.count(database)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Notes.add(database, "late")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theConnectionThatWritesPromisesAllThatAPowerCutAsks() throws Exception {
        assertThat(promises(database)).isEqualTo(PROMISED);
        database.close();
        database = notes.opening().toWrite(file);
        assertThat(promises(database)).isEqualTo(PROMISED);
    }

    private static final Map<String, String> PROMISED = new TreeMap<>(Map.of(
            "application_id", "1347711588",
            "busy_timeout", "5000",
            "foreign_keys", "1",
            "journal_mode", "wal",
            "synchronous", "2",
            "user_version", "1"));

    private static Map<String, String> promises(Database database) {
        return database.write(handle -> {
            Map<String, String> found = new TreeMap<>();
            PROMISED.keySet()
                    .forEach(name -> found.put(
                            name,
                            handle.createQuery("PRAGMA " + name)
                                    .mapTo(String.class)
                                    .one()));
            return found;
        });
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM note")
                .mapTo(Integer.class)
                .one();
    }
}
