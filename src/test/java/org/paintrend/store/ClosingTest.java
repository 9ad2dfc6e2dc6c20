package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What was saved is not always moved into the file when it is closed: that is no failure, and nothing is lost. */
class ClosingTest {
    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private final Logger logger = (Logger) LoggerFactory.getLogger(Connections.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private Notes notes;
    private Path file;

    @BeforeEach
    void create() throws Exception {
        notes = new Notes(steps);
        file = folder.resolve("clinic.db");
        notes.opening().create(file, handle -> {}).close();
        logger.setLevel(Level.INFO);
        logged.start();
        logger.addAppender(logged);
    }

    @AfterEach
    void detach() {
        logger.detachAppender(logged);
        logger.setLevel(null);
    }

    @Test
    void aLogThatCannotBeReadIsLeftAsItIs() throws Exception {
        Database database = notes.opening().toWrite(file);
        Notes.add(database, "Yilmazoglu");
        byte[] log = Files.readAllBytes(Places.log(file));
        // As a disk does that refuses for a moment: SQLite reads less than it wrote.
        try (FileChannel channel = FileChannel.open(Places.log(file), StandardOpenOption.WRITE)) {
            channel.truncate(log.length / 2);
        }

        database.close();

        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).contains("SQLITE_IOERR").doesNotContain("Yilmazoglu");
            assertThat(event.getThrowableProxy()).isNull();
        });
        Files.write(Places.log(file), log);
        assertAllIsThere();
    }

    @Test
    void whileAnotherReadsAnOlderStateTheLogStays() throws Exception {
        Database database = notes.opening().toWrite(file);
        try (Database reader = notes.opening().toRead(file)) {
            int seen = reader.read(handle -> {
                int before = count(handle);
                Notes.add(database, "second");
                database.close();
                return count(handle) - before;
            });
            assertThat(seen).isZero();
            assertThat(Places.log(file)).isNotEmptyFile();
        }
        assertThat(logged.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.INFO);
        assertAllIsThere();
    }

    /** The lock was given back, the log is played in, and the next closing leaves one file. */
    private void assertAllIsThere() throws Exception {
        try (Database again = notes.opening().toWrite(file)) {
            assertThat(Notes.count(again)).isEqualTo(1);
        }
        assertThat(Folder.names(folder)).containsExactly("clinic.db");
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM note")
                .mapTo(Integer.class)
                .one();
    }
}
