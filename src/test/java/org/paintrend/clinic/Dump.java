package org.paintrend.clinic;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What stands in a database file, read beside the program with plain SQL. */
final class Dump {
    private Dump() {}

    /** Every row of every table, sorted. */
    static List<String> of(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table :
                rows(file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")) {
            rows(file, "SELECT * FROM " + table).forEach(row -> rows.add(table + ": " + row));
        }
        rows.sort(null);
        return rows;
    }

    /** The rows of a query, columns joined by a bar. */
    static List<String> rows(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }

    /** Runs a statement. */
    static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute(sql);
        }
    }
}
