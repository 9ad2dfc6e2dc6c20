package org.paintrend.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;

class FileDoorsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aDemonstrationBehindALinkIsDeletedWhenItIsClosed() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        FileDoors doors = doors(link, clinic -> {});

        var opened = doors.lookAround();
        assertThat(real).isNotEmptyDirectory();
        doors.close(opened);

        assertThat(real).isEmptyDirectory();
    }

    @Test
    void aDemonstrationThatCouldNotBeFilledLeavesNothing() {
        FileDoors doors = doors(folder, clinic -> {
            throw new IllegalStateException("half filled");
        });

        assertThatThrownBy(doors::lookAround).hasMessage("half filled");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseThatCannotBeReadIsGivenBack() throws Exception {
        FileDoors doors = doors(folder, clinic -> {});
        Path file = folder.resolve("clinic.paintrend");
        doors.close(doors.setUp(file, new ClinicDetails("Clinic", ZoneOffset.UTC, 0)));
        rename(file, "audit_event", "lost");

        assertThatThrownBy(() -> doors.open(file)).hasMessageContaining("audit_event");

        rename(file, "lost", "audit_event");
        doors.close(doors.open(file));
    }

    private static void rename(Path file, String table, String to) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " RENAME TO " + to);
        }
    }

    private static FileDoors doors(Path temporary, DemonstrationMaker maker) {
        return new FileDoors(
                new ClinicFiles(CLOCK, () -> "test"), maker, () -> "Demonstration", ZoneOffset.UTC, temporary);
    }
}
