package org.paintrend.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has a database open to write, as written beside it for whoever comes second. It only names: what holds is the
 * {@link Lock}, so what a crash leaves here bars nobody.
 *
 * @param started when the process began, or empty where the system does not tell; with its number, that is one process
 * @param since local time of the holder, to the minute
 */
record Holder(String user, String host, long pid, String started, String since) {
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int LINES = 5;

    /** This process. */
    static Holder self(Clock clock) {
        ProcessHandle process = ProcessHandle.current();
        return new Holder(
                System.getProperty("user.name", ""),
                hostName(System.getenv()),
                process.pid(),
                process.info().startInstant().map(Instant::toString).orElse(""),
                LocalDateTime.now(clock).format(SINCE));
    }

    /** What stands in the file; absent when there is none, or nothing that can be read. */
    static @Nullable Holder in(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < LINES
                    ? null
                    : new Holder(lines.get(0), lines.get(1), Long.parseLong(lines.get(2)), lines.get(3), lines.get(4));
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    void writeTo(Path file) throws IOException {
        Files.write(file, List.of(user, host, Long.toString(pid), started, since));
    }

    boolean sameProcess(Holder other) {
        return pid == other.pid && started.equals(other.started);
    }

    /** As it is told to people: {@code ayse@DESK-3, 2026-11-21 08:12}. */
    String described() {
        return user + "@" + host + ", " + since;
    }

    private static String hostName(Map<String, String> environment) {
        String named = environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
        if (!named.isEmpty()) {
            return named;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
