package org.paintrend.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.paintrend.store.Unusable.Kind;

/** Tells what kind of file it is, without changing it or anything beside it. */
final class Look {
    private static final int HEADER = 100;
    private static final int APPLICATION_ID_AT = 68;

    private Look() {}

    /**
     * The look at the header, before any lock: refuses a file of another program and one of a newer version.
     */
    static void atHeader(Path file, int newest) throws Unusable, SQLException, IOException {
        if (Files.size(file) == 0) {
            throw new Unusable(Kind.NOT_OURS, file, "");
        }
        try (Connection connection = Dialect.toLook(file)) {
            if (Dialect.applicationId(connection) != Dialect.APPLICATION_ID) {
                throw new Unusable(Kind.NOT_OURS, file, "");
            }
            refuseNewer(file, Dialect.version(connection), newest);
        } catch (SQLException e) {
            Trouble trouble = Trouble.behind(e);
            if (trouble == Trouble.NO_DATABASE) {
                throw new Unusable(carriesOurMark(file) ? Kind.DAMAGED : Kind.NOT_OURS, file, "", e);
            }
            if (trouble != Trouble.DAMAGED) {
                throw e;
            }
            // Beside a process that writes, a header may be newer than the rest for a moment: the whole check will
            // tell.
        }
    }

    /**
     * The whole check: refuses a damaged file, and one whose log makes it newer than its header says.
     *
     * @param withLog whether there may be something in its log; without, nothing is left beside the file
     * @return the number of its schema
     */
    static int atAll(Path file, int newest, boolean withLog) throws Unusable, SQLException {
        try (Connection connection = withLog ? Dialect.toRead(file) : Dialect.toLook(file)) {
            String finding = Dialect.quickCheck(connection);
            if (finding != null) {
                throw new Unusable(Kind.DAMAGED, file, finding);
            }
            if (Dialect.applicationId(connection) != Dialect.APPLICATION_ID) {
                throw new Unusable(Kind.NOT_OURS, file, "");
            }
            int version = Dialect.version(connection);
            refuseNewer(file, version, newest);
            return version;
        }
    }

    private static void refuseNewer(Path file, int version, int newest) throws Unusable {
        if (version > newest) {
            throw new Unusable(Kind.NEWER, file, Integer.toString(version));
        }
    }

    /**
     * Whether a file that SQLite takes for no database was one of ours. Only here is it read with a descriptor of our
     * own: no connection of this process can have it open.
     */
    private static boolean carriesOurMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            return header.length == HEADER
                    && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == Dialect.APPLICATION_ID;
        }
    }
}
