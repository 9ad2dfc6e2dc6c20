package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.words.Words;

/** Where no window can be: one line that says why, and the demonstration as text and pictures. */
class WithoutWindowTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final WithoutWindow without = new WithoutWindow(new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Words.in(Locale.ENGLISH),
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneId.of("Europe/Istanbul")),
            "test",
            "paintrend.log",
            () -> false));

    @Test
    void showsThePublishedCasesAndDrawsTheTrendsOfTheFirst() throws Exception {
        int exit = without.show(new WindowRequest(null, false), "cli.display.none", "");

        assertThat(exit).isEqualTo(Exit.DONE);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("no display")
                .contains("xvfb-run");
        assertThat(out.toString())
                .containsSubsequence("PISN-1", "Responder", "PISN-2", "Non-responder", "PISN-3", "Responder");
        List<Path> figures = out.toString()
                .lines()
                .filter(line -> line.startsWith("Wrote "))
                .map(line -> Path.of(line.substring("Wrote ".length(), line.length() - 1)))
                .toList();
        assertThat(figures)
                .extracting(figure -> figure.getFileName().toString())
                .containsExactly("trend-nrs.png", "trend-nrs.svg", "trend-lanss.png", "trend-lanss.svg");
        assertThat(figures).allSatisfy(figure -> assertThat(figure).isNotEmptyFile());
    }

    @Test
    void aCertainDatabaseIsNotAnsweredWithTheDemonstration() throws Exception {
        int exit = without.show(new WindowRequest(Path.of("clinic.paintrend"), false), "cli.display.no-gtk", ":0");

        assertThat(exit).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("libgtk-3-0");
        assertThat(out.toString()).isEmpty();
    }
}
