package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class FailureTraceTest {
    private static final String NAME = "Yilmazoglu";

    @TempDir
    private Path folder;

    @Test
    void aFailedWriteTellsTheKindAndTheCodeAndNobodysName() throws Exception {
        try (Desktop desktop = Desktop.in(folder)) {
            Throwable failure = failingWrite(desktop);
            assertThat(failure).hasStackTraceContaining(NAME);

            assertThat(FailureTrace.of(failure))
                    .contains(
                            "UnableToExecuteStatementException",
                            "caused by org.sqlite.SQLiteException SQLITE_CONSTRAINT")
                    .contains("org.paintrend.clinic.Patients.register")
                    .doesNotContain(NAME);
        }
    }

    @Test
    void aListenerThatFailsToWriteLeavesNoNameInTheLog() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(Desk.class);
        var logged = new ListAppender<ILoggingEvent>();
        logged.start();
        logger.addAppender(logged);
        try (Desktop desktop = Desktop.in(folder)) {
            Throwable failure = failingWrite(desktop);
            desktop.clinic.onChange(change -> {
                throw new IllegalStateException(NAME, failure);
            });
            desktop.patient("P-2");
        } finally {
            logger.detachAppender(logged);
        }
        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getThrowableProxy()).isNull();
            assertThat(event.getFormattedMessage())
                    .contains("SQLITE_CONSTRAINT")
                    .doesNotContain(NAME);
        });
    }

    @Test
    @Timeout(10)
    void suppressedFailuresAndCirclesAreToldOnceAndWithoutMessages() {
        var inner = new IllegalArgumentException(NAME);
        var outer = new IllegalStateException(NAME, inner);
        var suppressed = new UnsupportedOperationException(NAME);
        outer.addSuppressed(suppressed);
        inner.addSuppressed(outer);

        assertThat(FailureTrace.of(outer))
                .contains("caused by java.lang.IllegalArgumentException")
                .containsOnlyOnce("java.lang.IllegalStateException")
                .contains("suppressed java.lang.UnsupportedOperationException")
                .doesNotContain(NAME);
    }

    @Test
    void theLogOfTheProgramWritesNoMessageOfAnExceptionWhoeverLogsIt() throws Exception {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("paintrend.log", folder.toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());

        context.getLogger("library").error("it failed", new IllegalStateException(NAME));
        context.stop();

        assertThat(Files.readString(folder.resolve("paintrend.log")))
                .contains("it failed")
                .doesNotContain(NAME);
    }

    private Throwable failingWrite(Desktop desktop) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desktop.file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER refuse BEFORE INSERT ON identity WHEN NEW.given_name = 'Ayse'"
                    + " BEGIN SELECT RAISE(ABORT, 'refused'); END");
        }
        return catchThrowable(() -> desktop.clinic.patients().register(Desktop.patientForm("P-1", "Ayse", NAME, "")));
    }
}
