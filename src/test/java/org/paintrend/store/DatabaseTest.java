package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void opensAgainWithWhatWasSaved() throws Exception {
        Path file = folder.resolve("clinic.db");
        try (Database database = Database.create(
                file, Clock.systemUTC(), handle -> handle.execute("INSERT INTO plan (version) VALUES (1)"))) {
            database.write(handle -> handle.execute("INSERT INTO plan (version) VALUES (2)"));
        }
        try (Database database = Database.open(file, Clock.systemUTC())) {
            assertThat(database.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM plan")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(2);
        }
    }
}
