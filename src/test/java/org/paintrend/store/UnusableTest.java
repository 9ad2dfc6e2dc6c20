package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.store.Unusable.Kind;

/** Each file that cannot be used is told apart, and neither it nor anything beside it is touched. */
class UnusableTest {
    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private Notes notes;
    private Path file;

    @BeforeEach
    void schema() throws IOException {
        notes = new Notes(steps);
        file = folder.resolve("clinic.db");
    }

    @Test
    void missing() throws Exception {
        refused(Kind.MISSING, "");
        assertThat(file.resolveSibling("clinic.db.lock")).doesNotExist();
    }

    @Test
    void aFolderThatIsMissing() {
        Path nowhere = folder.resolve("nowhere").resolve("clinic.db");
        assertThat(refusal(() -> notes.opening().create(nowhere, handle -> {})).kind())
                .isEqualTo(Kind.MISSING);
    }

    @Test
    void anotherFileOfThatName() throws Exception {
        Files.writeString(file, "a letter");
        creationRefused(Kind.EXISTS);
    }

    @Test
    void aDatabaseOfThatName() throws Exception {
        create();
        creationRefused(Kind.EXISTS);
    }

    @Test
    void aLogOfThatNameWithoutItsDatabase() throws Exception {
        Files.writeString(folder.resolve("clinic.db-wal"), "would be played into the new one");
        creationRefused(Kind.EXISTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a letter of more than a hundred bytes, which is where the header of a database ends, "
                        + "so that it could carry one if it were one, but it is none"
            })
    void noDatabase(String content) throws Exception {
        Files.writeString(file, content);
        refused(Kind.NOT_OURS, "");
        assertThat(file.resolveSibling("clinic.db.lock")).doesNotExist();
    }

    @Test
    void aFolder() throws Exception {
        Files.createDirectory(file);
        refused(Kind.NOT_OURS, "");
    }

    @ParameterizedTest
    @CsvSource({"0, DELETE", "1234, DELETE", "1234, WAL"})
    void aDatabaseOfAnotherProgram(int application, String mode) throws Exception {
        raw("PRAGMA journal_mode = " + mode, "PRAGMA application_id = " + application, "CREATE TABLE note (id)");
        refused(Kind.NOT_OURS, "");
        assertThat(file.resolveSibling("clinic.db.lock")).doesNotExist();
    }

    @Test
    void aNewerVersion() throws Exception {
        create();
        raw("PRAGMA user_version = 7");
        refused(Kind.NEWER, "7");
    }

    @Test
    void aNewerVersionWhoseHeaderStillWaitsInTheLog() throws Exception {
        create();
        Path elsewhere = folder.resolve("elsewhere.db");
        Files.copy(file, elsewhere);
        try (Connection connection = connect(elsewhere)) {
            Dialect.version(connection, 7);
            Files.copy(Places.log(elsewhere), Places.log(file));
            Files.copy(Places.beside(elsewhere, "-shm"), Places.beside(file, "-shm"));
        }
        Files.delete(elsewhere);
        byte[] before = Files.readAllBytes(file);
        assertThat(refusal(() -> notes.opening().toWrite(file)).kind()).isEqualTo(Kind.NEWER);
        assertThat(refusal(() -> notes.opening().toRead(file)).detail()).isEqualTo("7");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"0, 16", "16, 8", "4096, 900", "8000, 300"})
    void damaged(int at, int length) throws Exception {
        create();
        overwrite(at, new byte[length]);
        refused(Kind.DAMAGED, null);
    }

    @Test
    void cutOff() throws Exception {
        create();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(raw.length() - 5000);
        }
        refused(Kind.DAMAGED, null);
    }

    @Test
    void toRead() throws Exception {
        create();
        Folder before = Folder.now(folder);
        Opening opening = notes.opening(new Notes.Disk(null, true, false));
        assertThat(refusal(() -> opening.toWrite(file)).kind()).isEqualTo(Kind.READ_ONLY);
        assertThat(refusal(() -> opening.create(folder.resolve("new.db"), handle -> {}))
                        .kind())
                .isEqualTo(Kind.READ_ONLY);
        before.assertUntouched();
    }

    @Test
    void unreadable() throws Exception {
        create();
        Opening opening = notes.opening(new Notes.Disk(null, false, true));
        assertThat(refusal(() -> opening.toWrite(file)).kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(refusal(() -> opening.toRead(file)).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void onANetworkDrive() throws Exception {
        create();
        Folder before = Folder.now(folder);
        Opening opening = notes.opening(new Notes.Disk("nfs4", true, true));
        assertThat(refusal(() -> opening.toWrite(file)).detail()).isEqualTo("nfs4");
        assertThat(refusal(() -> opening.toRead(file)).kind()).isEqualTo(Kind.NETWORK);
        assertThat(refusal(() -> opening.create(folder.resolve("new.db"), handle -> {}))
                        .kind())
                .isEqualTo(Kind.NETWORK);
        before.assertUntouched();
    }

    @Test
    void noSpaceForANewOne() throws Exception {
        Unusable refusal = refusal(() -> notes.opening().create(file, handle -> {
            handle.execute("PRAGMA max_page_count = 12");
            handle.execute("INSERT INTO note (text) VALUES (?)", "long ".repeat(20_000));
        }));
        assertThat(refusal.kind()).isEqualTo(Kind.NO_SPACE);
        assertThat(Folder.names(folder)).isEmpty();
    }

    @Test
    void aNewOneWhoseContentsFailLeavesNothing() throws Exception {
        assertThatThrownBy(
                        () -> notes.opening().create(file, handle -> handle.execute("INSERT INTO nothing VALUES (1)")))
                .hasMessageContaining("nothing");
        assertThat(Folder.names(folder)).isEmpty();
        create();
    }

    @Test
    void inUseInThisProcess() throws Exception {
        try (Database database = notes.opening().create(file, handle -> {})) {
            for (int i = 0; i < 3; i++) {
                Unusable refusal = refusal(() -> notes.opening().toWrite(file));
                assertThat(refusal.kind()).isEqualTo(Kind.IN_USE);
                assertThat(refusal.detail())
                        .startsWith(System.getProperty("user.name") + "@")
                        .endsWith("2026-11-21 08:12");
            }
            assertThat(Notes.add(database, "the first one writes on")).isEqualTo(1);
        }
        notes.opening().toWrite(file).close();
    }

    @Test
    void inUseUnderAnotherName() throws Exception {
        try (Database database = notes.opening().create(file, handle -> {})) {
            Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
            assertThat(refusal(() -> notes.opening().toWrite(link)).kind()).isEqualTo(Kind.IN_USE);
            assertThat(database.path()).isEqualTo(file.toRealPath());
        }
    }

    private void create() throws Unusable {
        notes.opening()
                .create(file, handle -> handle.execute("INSERT INTO note (text) VALUES ('first')"))
                .close();
    }

    private void creationRefused(Kind kind) throws IOException {
        Folder before = Folder.now(folder);
        assertThat(refusal(() -> notes.opening().create(file, handle -> {})).kind())
                .isEqualTo(kind);
        before.assertUntouched();
    }

    private void refused(Kind kind, String detail) throws IOException {
        refusedToWrite(kind);
        Folder before = Folder.now(folder);
        Unusable refusal = refusal(() -> notes.opening().toRead(file));
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.path()).isEqualTo(file);
        if (detail != null) {
            assertThat(refusal.detail()).isEqualTo(detail);
        }
        before.assertUntouched();
    }

    private void refusedToWrite(Kind kind) throws IOException {
        Folder before = Folder.now(folder);
        assertThat(refusal(() -> notes.opening().toWrite(file)).kind()).isEqualTo(kind);
        before.assertUntouched();
    }

    private interface Try {
        void make() throws Exception;
    }

    private static Unusable refusal(Try attempt) {
        Unusable refusal = catchThrowableOfType(Unusable.class, attempt::make);
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    private void overwrite(int at, byte[] bytes) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(at);
            raw.write(bytes);
        }
    }

    private void raw(String... statements) throws SQLException {
        try (Connection connection = connect(file)) {
            for (String statement : statements) {
                Dialect.execute(connection, statement);
            }
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
