package org.paintrend.app;

import java.util.function.Supplier;
import javafx.application.Platform;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.shell.ErrorReport;
import org.paintrend.ui.shell.ErrorWindow;
import org.paintrend.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every failure ends that nobody handled: in the log, and before somebody's eyes. */
final class Failures implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ErrorWindow window;
    private final Supplier<Words> words;
    private final Supplier<Ports> ports;
    private final String version;

    Failures(ErrorWindow window, Supplier<Words> words, Supplier<Ports> ports, String version) {
        this.window = window;
        this.words = words;
        this.ports = ports;
        this.version = version;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        show(failure);
    }

    /** Logs and shows a failure; from any thread. */
    void show(Throwable failure) {
        ErrorReport report = log(failure);
        onFx(() -> window.show(report, words.get(), ports.get()));
    }

    /** Logs and shows why the program cannot start, then goes on. */
    void showAtStart(Throwable failure, Runnable then) {
        ErrorReport report = log(failure);
        onFx(() -> window.showAtStart(report, words.get(), ports.get(), then));
    }

    private ErrorReport log(Throwable failure) {
        ErrorReport report = ErrorReport.of(failure, version);
        // Not the failure itself: its message may quote what was typed.
        LOG.error("{}", report.details());
        return report;
    }

    private static void onFx(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
