package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock jumps while a database is open. It is 3 November 2026, 9:00 in UTC. */
class ClockWatchTest {
    @TempDir
    private Path folder;

    private final List<ClockWarning> asked = new ArrayList<>();
    private Desktop desktop;
    private Duration passed = Duration.ofDays(40);
    private boolean right;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
        desktop.clinic.watchClock(() -> passed, warning -> {
            asked.add(warning);
            return right;
        });
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void aJumpOfMoreThanADayIsAskedAboutAndNothingIsSavedWithoutTrust() throws SQLException {
        pass(Duration.ofHours(2));
        desktop.clock.forward(Duration.ofDays(1).plusSeconds(1));
        List<String> before = Dump.of(desktop.file);
        assertThatThrownBy(() -> desktop.patient("A")).isInstanceOf(NotSaved.class);
        assertThat(asked)
                .containsExactly(new ClockWarning(
                        ClockWarning.Doubt.AHEAD,
                        Instant.parse("2026-11-04T11:00:01Z"),
                        Instant.parse("2026-11-03T11:00:00Z")));
        assertThat(Dump.of(desktop.file)).isEqualTo(before);
    }

    @Test
    void whoIsToldThatItIsRightDoesNotAskAgain() {
        right = true;
        desktop.clock.forward(Duration.ofDays(3));
        desktop.patient("A");
        desktop.patient("B");
        assertThat(asked).hasSize(1);
        desktop.clock.forward(Duration.ofDays(3));
        desktop.patient("C");
        assertThat(asked).hasSize(2);
    }

    @Test
    void aClockThatWasSetRightAgainIsNotAskedAbout() {
        desktop.clock.forward(Duration.ofDays(3));
        assertThatThrownBy(() -> desktop.patient("A")).isInstanceOf(NotSaved.class);
        desktop.clock.forward(Duration.ofDays(-3));
        desktop.patient("A");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aDayOrLessAndTimeThatPassedWhileTheComputerRanOrSleptAreNoJump() {
        desktop.clock.forward(Duration.ofDays(1));
        desktop.patient("A");
        pass(Duration.ofDays(3));
        desktop.patient("B");
        assertThat(asked).isEmpty();
    }

    @Test
    void aClockThatIsPutBackAndForwardAgainHasNotPassedWhatWasSeen() {
        desktop.clock.forward(Duration.ofDays(-2));
        desktop.patient("A");
        desktop.clock.forward(Duration.ofDays(2));
        desktop.patient("B");
        assertThat(asked).isEmpty();
    }

    @Test
    void aDraftIsKeptWithoutAQuestion() {
        desktop.clock.forward(Duration.ofDays(3));
        desktop.clinic.drafts().keep("assessment/17", Map.of("nrs", "0"));
        assertThat(desktop.clinic.drafts().find("assessment/17")).contains(Map.of("nrs", "0"));
        assertThat(asked).isEmpty();
    }

    private void pass(Duration time) {
        passed = passed.plus(time);
        desktop.clock.forward(time);
    }
}
