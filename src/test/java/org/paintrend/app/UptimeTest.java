package org.paintrend.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UptimeTest {
    @TempDir
    private Path folder;

    @Test
    void isReadWhereTheSystemTellsIt() throws Exception {
        Path file = Files.writeString(folder.resolve("uptime"), "350735.47 234388.90\n");
        assertThat(new Uptime(file).get()).isEqualTo(Duration.ofMillis(350_735_470));
    }

    @Test
    void isCountedByJavaElsewhere() {
        var uptime = new Uptime(folder.resolve("missing"));
        Duration before = uptime.get();
        assertThat(uptime.get()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void neverGoesBackHere() {
        var uptime = new Uptime();
        Duration before = uptime.get();
        assertThat(uptime.get()).isGreaterThanOrEqualTo(before).isPositive();
    }
}
