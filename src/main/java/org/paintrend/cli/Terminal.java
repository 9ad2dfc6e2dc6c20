package org.paintrend.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.words.Words;

/**
 * What a command is given.
 *
 * @param out for results
 * @param err for messages
 * @param words in the user's language
 * @param clock the one clock of the program; its zone is the zone of new clinics
 * @param actor who is at the keyboard, for the history
 * @param log where a defect leaves its traces, as people are told
 * @param watched whether messages go to a terminal, where somebody may wait for them
 */
public record Terminal(
        PrintWriter out, PrintWriter err, Words words, Clock clock, String actor, String log, BooleanSupplier watched) {

    /** The terminal the program was started from, in its language. */
    public static Terminal ofSystem(Clock clock, String log) {
        return new Terminal(
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                Words.in(Locale.getDefault()),
                clock,
                System.getProperty("user.name", "?"),
                log,
                StandardError::isTerminal);
    }

    /** The way to the databases. */
    ClinicFiles files() {
        return new ClinicFiles(clock, () -> actor);
    }

    /** Prints a result. */
    void say(String key, Object... arguments) {
        out.println(words.get(key, arguments));
    }

    /** Prints a message. */
    void complain(String key, Object... arguments) {
        err.println(words.get(key, arguments));
    }
}
