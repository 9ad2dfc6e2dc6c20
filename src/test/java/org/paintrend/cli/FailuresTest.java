package org.paintrend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.NotRead;
import org.paintrend.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

class FailuresTest {
    @Command
    private static final class Nothing {}

    @Test
    void a_database_that_cannot_be_read_is_4_with_a_remedy() {
        assertThat(said(Locale.ENGLISH)).contains("could not be read", "latest backup");
        assertThat(said(Locale.of("tr"))).contains("okunamadı", "yedeğinize");
    }

    private static String said(Locale language) {
        var err = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                Words.in(language),
                CommandLineRun.CLOCK,
                "test",
                "x.log",
                () -> false);
        var line = new CommandLine(new Nothing());
        ParseResult arguments = line.parseArgs();
        int exit = new Failures(terminal)
                .handleExecutionException(new NotRead("disk", new IllegalStateException()), line, arguments);
        assertThat(exit).isEqualTo(Exit.UNUSABLE);
        return err.toString();
    }
}
