package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.store.Unusable.Kind;

class TwoProcessesTest {
    @TempDir
    Path folder;

    @TempDir
    Path steps;

    private Notes notes;
    private Path file;

    /** Opens the database to write, saves one note, and keeps it open until its input ends. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws Exception {
            try (Database database = new Notes(Path.of(arguments[1])).opening().toWrite(Path.of(arguments[0]))) {
                Notes.add(database, "of the other process");
                System.out.println("saved");
                System.in.readAllBytes();
            }
        }
    }

    @BeforeEach
    void create() throws Exception {
        notes = new Notes(steps);
        file = folder.resolve("clinic.db");
        notes.opening().create(file, handle -> {}).close();
    }

    @Test
    void oneWritesAndTheOtherIsToldWho() throws Exception {
        try (Child other = holding()) {
            Folder before = Folder.now(folder);
            for (int i = 0; i < 3; i++) {
                Unusable refusal = catchThrowableOfType(
                        Unusable.class, () -> notes.opening().toWrite(file));
                assertThat(refusal.kind()).isEqualTo(Kind.IN_USE);
                assertThat(refusal.detail()).startsWith(System.getProperty("user.name") + "@");
            }
            before.assertUntouched();
            other.letEnd();
            notes.opening().toWrite(file).close();
        }
    }

    @Test
    void oneWritesAndTheOtherReads() throws Exception {
        try (Child other = holding();
                Database reader = notes.opening().toRead(file)) {
            assertThat(Notes.count(reader)).isEqualTo(1);
            assertThatThrownBy(() -> Notes.add(reader, "refused"))
                    .isInstanceOfSatisfying(
                            WriteFailed.class, e -> assertThat(e.why()).isEqualTo(Trouble.READ_ONLY));
            other.letEnd();
            assertThat(Notes.count(reader)).isEqualTo(1);
        }
        notes.opening().toWrite(file).close();
        assertThat(Folder.names(folder)).containsExactly("clinic.db");
    }

    @Test
    void aProcessThatWasKilledBarsNobody() throws Exception {
        try (Child other = holding()) {
            other.kill();
        }
        assertThat(folder.resolve("clinic.db.holder")).exists();
        try (Database database = notes.opening().toWrite(file)) {
            assertThat(Notes.count(database)).isEqualTo(1);
        }
    }

    @Test
    void aNameOfAnEarlierProcessWithOurNumberBarsNobody() throws Exception {
        Holder self = Holder.self(Notes.CLOCK);
        new Holder(self.user(), self.host(), self.pid(), "1970-01-01T00:00:00Z", self.since())
                .writeTo(folder.resolve("clinic.db.holder"));
        notes.opening().toWrite(file).close();
        Files.writeString(folder.resolve("clinic.db.holder"), "no name at all");
        notes.opening().toWrite(file).close();
    }

    private Child holding() throws Exception {
        Child other = Child.start(Holding.class, file.toString(), steps.toString());
        assertThat(other.line()).isEqualTo("saved");
        return other;
    }
}
