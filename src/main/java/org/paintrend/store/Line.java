package org.paintrend.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the file, for one thread at a time.
 *
 * <p>Transactions are begun and ended by our own statements: the driver's own way begins the next one with each commit,
 * which would hold the write lock while nobody writes, and could fail after the commit it belongs to.
 */
final class Line implements AutoCloseable {
    private final Connection connection;
    private final Jdbi jdbi;

    Line(Connection connection) {
        this.connection = connection;
        this.jdbi = Jdbi.create(new ConnectionFactory() {
            @Override
            public Connection openConnection() {
                return connection;
            }

            @Override
            public void closeConnection(Connection lent) {
                // The line outlives its handles.
            }
        });
    }

    /** All that the work asks sees one state of the database. */
    <T extends @Nullable Object> T look(Function<Handle, T> work) throws SQLException {
        return transaction("BEGIN", work);
    }

    /** All that the work does is on disk when this returns, or none of it is in the database. */
    <T extends @Nullable Object> T save(Function<Handle, T> work) throws SQLException {
        return transaction("BEGIN IMMEDIATE", work);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private <T extends @Nullable Object> T transaction(String begin, Function<Handle, T> work) throws SQLException {
        Dialect.execute(connection, begin);
        try {
            T result = withHandle(work);
            // Last, after the handle has let go of everything: what is committed must not be reported as failed.
            Dialect.execute(connection, "COMMIT");
            return result;
        } catch (Throwable failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private <T extends @Nullable Object> T withHandle(Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        }
    }

    private void rollBack(Throwable failure) {
        try {
            Dialect.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // After some errors SQLite has rolled back by itself, and says that there is nothing left to do.
            failure.addSuppressed(e);
        }
    }
}
