package org.paintrend.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paintrend.words.Words;

/** A command that was run inside the test, and what it said. */
record CommandLineRun(int exit, String out, String err) {
    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZONE);

    static CommandLineRun of(Object... args) {
        return in(Locale.ENGLISH, args);
    }

    static CommandLineRun in(Locale language, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Commands.run(
                Stream.of(args).map(String::valueOf).toArray(String[]::new),
                new Terminal(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        Words.in(language),
                        CLOCK,
                        "test",
                        "x.log",
                        () -> false),
                request -> {
                    out.append("window ").append(request.toString());
                    return Exit.DONE;
                });
        return new CommandLineRun(exit, out.toString(), err.toString());
    }

    /** Every row of every table, sorted. */
    static List<String> dump(Path database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (rows.next()) {
                        lines.add(table + line(rows));
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            line.append('|').append(row.getString(column));
        }
        return line.toString();
    }
}
