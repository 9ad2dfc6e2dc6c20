package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection that promises less than a power cut asks for is refused before anything is saved through it. */
class DialectTest {
    @TempDir
    Path folder;

    @Test
    void aConnectionToWriteIsSafe() throws SQLException {
        try (Connection connection = connection()) {
            assertThatCode(() -> Dialect.assertSafe(connection)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"journal_mode, DELETE", "synchronous, NORMAL", "synchronous, OFF", "foreign_keys, OFF"})
    void aConnectionThatPromisesLessIsRefused(String pragma, String value) throws SQLException {
        try (Connection connection = connection()) {
            Dialect.execute(connection, "PRAGMA " + pragma + " = " + value);
            assertThatThrownBy(() -> Dialect.assertSafe(connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(pragma);
        }
    }

    private Connection connection() throws SQLException {
        Path file = folder.resolve("some.db");
        Dialect.found(file);
        return Dialect.toWrite(file);
    }
}
