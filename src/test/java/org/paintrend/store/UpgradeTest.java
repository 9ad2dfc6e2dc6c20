package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.store.Unusable.Kind;

class UpgradeTest {
    private static final String COPY = "clinic.db.before-v2.20261121-081230.db";

    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private Notes notes;
    private Path file;

    @BeforeEach
    void create() throws Exception {
        notes = new Notes(steps);
        file = folder.resolve("clinic.db");
        notes.opening()
                .create(file, handle -> handle.execute("INSERT INTO note (text) VALUES ('zero is 0')"))
                .close();
    }

    @Test
    void bringsAnOlderOneUpAndKeepsACopyOfIt() throws Exception {
        byte[] before = Files.readAllBytes(file);
        notes.step("ALTER TABLE note ADD COLUMN score INTEGER; UPDATE note SET score = 0;");
        try (Database database = notes.opening().toWrite(file)) {
            assertThat(database.<Integer>read(handle -> handle.createQuery("SELECT score FROM note")
                            .mapTo(Integer.class)
                            .one()))
                    .isZero();
            assertThat(database.<Integer>read(handle -> handle.createQuery("PRAGMA user_version")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(2);
        }
        assertThat(Folder.names(folder)).containsExactly("clinic.db", COPY);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
    }

    @Test
    void theCopyOpensWithTheVersionItCameFrom() throws Exception {
        Notes older = new Notes(folder.resolve("older"));
        notes.step("DELETE FROM note;");
        notes.opening().toWrite(file).close();
        try (Database copy = older.opening().toWrite(folder.resolve(COPY))) {
            assertThat(Notes.count(copy)).isEqualTo(1);
        }
    }

    @Test
    void doesNothingWhenItIsUpToDate() throws Exception {
        Folder before = Folder.now(folder);
        notes.opening().toWrite(file).close();
        before.assertUntouched();
    }

    @Test
    void takesWhatACrashLeftInTheLog() throws Exception {
        Path crashed = folder.resolve("crashed.db");
        try (Database database = notes.opening().toWrite(file)) {
            Notes.add(database, "only in the log");
            Files.copy(file, crashed);
            Files.copy(Places.log(file), Places.log(crashed));
        }
        notes.step("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;");
        try (Database database = notes.opening().toWrite(crashed)) {
            assertThat(Notes.count(database)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM note; INSERT INTO nothing VALUES (1);",
                "INSERT INTO part (note, at) VALUES (77, 1);",
                "ALTER TABLE note ADD COLUMN score INTEGER; UPDATE note SET id = NULL, text = NULL;"
            })
    void leavesTheOriginalWhenAStepFails(String step) throws Exception {
        Folder before = Folder.now(folder);
        notes.step(step);
        assertThatThrownBy(() -> notes.opening().toWrite(file)).isInstanceOf(MigrationFailed.class);
        before.assertUntouched();
    }

    @Test
    void leavesTheOriginalWhenTheDiskIsFull() throws Exception {
        Folder before = Folder.now(folder);
        notes.step("PRAGMA max_page_count = 12; INSERT INTO note (text) VALUES (hex(zeroblob(100000)));");
        assertThat(refusal().kind()).isEqualTo(Kind.NO_SPACE);
        before.assertUntouched();
    }

    @Test
    void waitsForThoseWhoStillRead() throws Exception {
        try (Database reader = notes.opening().toRead(file)) {
            byte[] before = Files.readAllBytes(file);
            notes.step("DELETE FROM note;");
            assertThat(refusal().kind()).isEqualTo(Kind.IN_USE);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(Notes.count(reader)).isEqualTo(1);
        }
        notes.opening().toWrite(file).close();
    }

    @Test
    void removesWhatAnAttemptCutShortLeftBehind() throws Exception {
        Files.writeString(folder.resolve("clinic.db.making"), "half a database");
        Files.writeString(folder.resolve("clinic.db.making-wal"), "half a log");
        notes.step("DELETE FROM note;");
        notes.opening().toWrite(file).close();
        assertThat(Folder.names(folder)).containsExactly("clinic.db", COPY);
    }

    @Test
    void keepsTheFormerCopyOfTheSameSecond() throws Exception {
        Files.writeString(folder.resolve(COPY), "somebody's only copy");
        notes.step("DELETE FROM note;");
        notes.opening().toWrite(file).close();
        assertThat(folder.resolve(COPY)).hasContent("somebody's only copy");
        assertThat(folder.resolve(COPY.replace(".db.before-v2.20261121-081230", ".db.before-v2.20261121-081230-2")))
                .exists();
    }

    @Test
    void letsTheSamePeopleReadIt() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        notes.step("DELETE FROM note;");
        notes.opening().toWrite(file).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isDoneAsWellForWhoOnlyReads() throws Exception {
        notes.step("DELETE FROM note;");
        try (Database reader = notes.opening().toRead(file)) {
            assertThat(Notes.count(reader)).isZero();
        }
    }

    @Test
    void theNumberOfTheNewestStepIsThatOfTheClinicsSchema() throws Exception {
        Path made = folder.resolve("made.db");
        Dialect.found(made);
        Migrations.ofClinic().applyTo(made);
        try (Connection connection = Dialect.toLook(made);
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history")) {
            assertThat(rows.getInt(1)).isEqualTo(Migrations.ofClinic().newest());
        }
    }

    private Unusable refusal() {
        Unusable refusal =
                catchThrowableOfType(Unusable.class, () -> notes.opening().toWrite(file));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }
}
