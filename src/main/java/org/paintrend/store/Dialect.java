package org.paintrend.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** All that is said in SQLite's own words: how a file is opened, asked about and closed. */
final class Dialect {
    /** "PTrd": in the file's header, so that it is known as ours without a look at its tables. */
    static final int APPLICATION_ID = 0x50547264;

    /** How long a connection waits for a lock of another program, in milliseconds. */
    private static final int PATIENCE = 5_000;

    private Dialect() {}

    /** The one kind of connection that writes; {@link #assertSafe} has passed on it. */
    static Connection toWrite(Path file) throws SQLException {
        Connection connection = connect(file, "mode=rw", false);
        try {
            execute(connection, "PRAGMA journal_mode = WAL");
            execute(connection, "PRAGMA synchronous = FULL");
            execute(connection, "PRAGMA foreign_keys = ON");
            if (onMac()) {
                // fsync on macOS returns before the drive has written.
                execute(connection, "PRAGMA fullfsync = ON");
                execute(connection, "PRAGMA checkpoint_fullfsync = ON");
            }
            assertSafe(connection);
            // SQLite opens a file that it may only read all the same: better to hear it now than with the first save.
            execute(connection, "BEGIN IMMEDIATE");
            execute(connection, "ROLLBACK");
            return connection;
        } catch (SQLException | RuntimeException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    /**
     * A connection that cannot write, beside others that do. It has read once when it is returned: from then on until it
     * is closed SQLite knows of it, and nobody else takes the log away.
     */
    static Connection toRead(Path file) throws SQLException {
        Connection connection = connect(file, "mode=ro", true);
        try {
            version(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    /**
     * A connection that takes no lock, leaves no file beside the database and sees only what the file itself holds, not
     * what still waits in its write-ahead log. We look at headers this way rather than with a file descriptor of our
     * own: closing one would, on POSIX, drop the locks of every SQLite connection that this process has on the file.
     */
    static Connection toLook(Path file) throws SQLException {
        return connect(file, "mode=ro&immutable=1", true);
    }

    /** Makes the file and gives it our mark. */
    static void found(Path file) throws SQLException {
        try (Connection connection = connect(file, "mode=rwc", false)) {
            execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        }
    }

    /** For the steps of the schema: without foreign keys, and without a log beside the file. */
    static DataSource source(Path file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setSynchronous("FULL");
        source.setUrl(url(file) + "?mode=rw");
        return source;
    }

    static int applicationId(Connection connection) throws SQLException {
        return Integer.parseInt(ask(connection, "PRAGMA application_id"));
    }

    static int version(Connection connection) throws SQLException {
        return Integer.parseInt(ask(connection, "PRAGMA user_version"));
    }

    static void version(Connection connection, int version) throws SQLException {
        execute(connection, "PRAGMA user_version = " + version);
    }

    /** Moves what waits in the write-ahead log into the file, as far as readers let it; whether all of it moved. */
    static boolean checkpoint(Connection connection) throws SQLException {
        return ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)").equals("0");
    }

    /** Writes a copy of all that is committed; the copy's file must not exist. */
    static void copy(Connection connection, Path copy) throws SQLException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    /** The first finding of the quick check, or absent when there is none. */
    static @Nullable String quickCheck(Connection connection) throws SQLException {
        return finding(ask(connection, "PRAGMA quick_check(1)"));
    }

    /** The first finding of the full check, indexes and foreign keys included, or absent when there is none. */
    static @Nullable String fullCheck(Connection connection) throws SQLException {
        String finding = finding(ask(connection, "PRAGMA integrity_check(1)"));
        if (finding != null) {
            return finding;
        }
        String table = ask(connection, "PRAGMA foreign_key_check");
        return table.isEmpty() ? null : "foreign key of " + table;
    }

    /** A power cut may cost us only what was not confirmed: refuses a connection that promises less. */
    static void assertSafe(Connection connection) throws SQLException {
        demand(connection, "journal_mode", "wal");
        demand(connection, "synchronous", "2");
        demand(connection, "foreign_keys", "1");
        if (onMac()) {
            demand(connection, "fullfsync", "1");
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(Path file, String mode, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setReadOnly(readOnly);
        return config.createConnection(url(file) + "?" + mode);
    }

    private static String url(Path file) {
        return "jdbc:sqlite:file://" + file.toAbsolutePath().toUri().getRawPath();
    }

    private static void demand(Connection connection, String pragma, String value) throws SQLException {
        String found = ask(connection, "PRAGMA " + pragma);
        if (!found.equals(value)) {
            throw new SQLException("PRAGMA " + pragma + " is " + found + ", not " + value);
        }
    }

    /** The first column of the first row, or an empty text. */
    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            String value = answer.next() ? answer.getString(1) : "";
            return value == null ? "" : value;
        }
    }

    private static @Nullable String finding(String answer) {
        return answer.equals("ok")
                ? null
                : answer.lines()
                        .filter(line -> !line.startsWith("***"))
                        .findFirst()
                        .orElse(answer);
    }

    private static boolean onMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static void closeAfter(Throwable failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
