package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.words.Words;

/** What somebody before a terminal sees of a command that takes its time. */
class ProgressTest {
    private static final int WIDTH = 80;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandCountsWhatIsDoneAndLeavesNothingBehind() {
        Path database = folder.resolve("demo.db");
        assertThat(run(true, "demo", "--db", database, "--patients", 40)).isEqualTo(Exit.DONE);
        assertThat(drawn()).contains("[########################] 43 of 43 patients made");
        assertErased();

        Path wide = folder.resolve("wide.csv");
        assertThat(run(true, "export", "--db", database, "--format", "csv", "--out", wide))
                .isEqualTo(Exit.DONE);
        assertThat(drawn())
                .contains(
                        "[########################] 43 of 43 patients read",
                        "[########################] 43 of 43 patients written");
        assertErased();

        int rows = rows(wide);
        assertThat(run(true, "import", wide, "--db", folder.resolve("new.db"))).isEqualTo(Exit.DONE);
        assertThat(drawn())
                .contains(
                        "[########################] " + rows + " of " + rows + " rows checked",
                        "[########################] " + rows + " of " + rows + " rows imported");
        assertErased();
    }

    @Test
    void aPipeGetsMessagesAlone() {
        Path database = folder.resolve("demo.db");
        Path wide = folder.resolve("wide.csv");
        assertThat(run(false, "demo", "--db", database)).isEqualTo(Exit.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(run(false, "export", "--db", database, "--format", "csv-long", "--out", wide))
                .isEqualTo(Exit.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).doesNotContain("\r").contains("Wrote ");
    }

    @Test
    void faultsAreToldOnALineOfTheirOwn() throws Exception {
        Path file = Files.writeString(
                folder.resolve("in.csv"),
                "patient_id,procedure_at,technique,affected_side\n" + "P-1,2026-05-02,other,left\n".repeat(2));
        assertThat(run(true, "import", file, "--db", folder.resolve("new.db"))).isEqualTo(Exit.BAD_INPUT);
        assertThat(drawn()).anyMatch(line -> line.endsWith("2 of 2 rows checked"));
        assertThat(err.toString()).contains("\rRow 3, column patient_id");
    }

    @Test
    void workOfLessThanASecondShowsNothing() {
        var terminal = terminal(true, Locale.ENGLISH, Duration.ofMillis(90));
        try (var progress = new ProgressLine(terminal, "cli.progress.import")) {
            for (int i = 1; i <= 10; i++) {
                progress.reached(i, 10);
            }
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theLineIsDrawnTenTimesASecondAtMost() {
        var terminal = terminal(true, Locale.ENGLISH, Duration.ofMillis(10));
        try (var progress = new ProgressLine(terminal, "cli.progress.import")) {
            for (int i = 1; i <= 300; i++) {
                progress.reached(i, 300);
            }
        }
        assertThat(drawn()).hasSize(21).first().isEqualTo("[########----------------] 100 of 300 rows imported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cli.progress.demo",
                "cli.progress.check",
                "cli.progress.import",
                "cli.progress.read",
                "cli.progress.export"
            })
    void theLineFitsIntoATerminalInEveryLanguage(String key) {
        for (Locale language : Words.LANGUAGES) {
            try (var progress = new ProgressLine(terminal(true, language, Duration.ofSeconds(2)), key)) {
                progress.reached(999_999, 1_000_000);
            }
        }
        assertThat(drawn()).hasSize(2).allSatisfy(line -> assertThat(line).hasSizeLessThan(WIDTH));
    }

    /** Every state of the line but the blank one, in order. */
    private List<String> drawn() {
        return Stream.of(err.toString().split("\r", -1))
                .map(String::strip)
                .filter(line -> line.startsWith("["))
                .toList();
    }

    /** After the last state only blanks were written over it, and the cursor stands at the beginning of the line. */
    private void assertErased() {
        assertThat(err.toString()).endsWith("\r").doesNotContain("\n");
        List<String> states = List.of(err.toString().split("\r"));
        String blank = states.getLast();
        assertThat(blank).isBlank().hasSize(states.get(states.size() - 2).length());
    }

    private int run(boolean watched, Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.run(
                Stream.of(args).map(String::valueOf).toArray(String[]::new),
                terminal(watched, Locale.ENGLISH, Duration.ofSeconds(2)),
                request -> Exit.DEFECT);
    }

    private Terminal terminal(boolean watched, Locale language, Duration step) {
        return new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Words.in(language),
                new Striding(step),
                "test",
                "x.log",
                () -> watched);
    }

    private static int rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that goes on by a step whenever it is read. */
    private static final class Striding extends Clock {
        private final Duration step;
        private Instant now = Instant.parse("2026-11-21T08:00:00Z");

        Striding(Duration step) {
            this.step = step;
        }

        @Override
        public ZoneId getZone() {
            return CommandLineRun.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public synchronized Instant instant() {
            now = now.plus(step);
            return now;
        }
    }
}
