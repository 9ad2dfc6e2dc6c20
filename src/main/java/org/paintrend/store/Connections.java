package org.paintrend.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections of an open database: one that writes, a few that read.
 *
 * <p>A pool of our own, because it has nothing to do of what pools are made for: the connections are to a local file,
 * never go stale, need no validation and no thread that tends them; and the one that writes must never be two.
 */
final class Connections implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final int READERS = 4;

    private final Path file;
    private final @Nullable Line writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Semaphore reading = new Semaphore(READERS, true);
    private final ConcurrentLinkedDeque<Line> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private Connections(Path file, @Nullable Line writer) {
        this.file = file;
        this.writer = writer;
    }

    static Connections toWrite(Path file) throws SQLException {
        return new Connections(file, new Line(Dialect.toWrite(file)));
    }

    static Connections toRead(Path file) throws SQLException {
        Connections connections = new Connections(file, null);
        connections.idle.push(new Line(Dialect.toRead(file)));
        return connections;
    }

    <T extends @Nullable Object> T read(Function<Handle, T> work) throws SQLException {
        reading.acquireUninterruptibly();
        try {
            demandOpen();
            Line line = idle.poll();
            if (line == null) {
                line = new Line(Dialect.toRead(file));
            }
            try {
                return line.look(work);
            } finally {
                idle.push(line);
            }
        } finally {
            reading.release();
        }
    }

    <T extends @Nullable Object> T write(Function<Handle, T> work) throws SQLException {
        if (writer == null) {
            throw new WriteFailed(Trouble.READ_ONLY, null);
        }
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a unit of work within a unit of work");
        }
        writing.lock();
        try {
            demandOpen();
            return writer.save(work);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Waits for what is running; the file is whole in itself afterwards, unless another process still reads it or the
     * disk refuses. Neither is a failure of what was saved: that stays safe in the log beside the file and moves in
     * when the file is closed the next time.
     */
    @Override
    public void close() {
        writing.lock();
        reading.acquireUninterruptibly(READERS);
        try {
            if (!closed) {
                closed = true;
                closeAll();
            }
        } finally {
            reading.release(READERS);
            writing.unlock();
        }
    }

    private void closeAll() {
        for (Line line = idle.poll(); line != null; line = idle.poll()) {
            close(line);
        }
        if (writer != null) {
            moveIn(writer);
            close(writer);
        }
    }

    private static void moveIn(Line writer) {
        try {
            if (!Dialect.checkpoint(writer.connection())) {
                LOG.info("the database is still read: what was saved last stays in the log beside it");
            }
        } catch (SQLException e) {
            LOG.warn("what was saved last stays in the log beside the database: {}", Trouble.code(e));
        }
    }

    private static void close(Line line) {
        try {
            line.close();
        } catch (SQLException e) {
            LOG.warn("a connection to the database could not be closed: {}", Trouble.code(e));
        }
    }

    private void demandOpen() {
        if (closed) {
            throw new IllegalStateException("the database is closed");
        }
    }
}
