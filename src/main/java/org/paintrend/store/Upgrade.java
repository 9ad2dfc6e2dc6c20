package org.paintrend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.paintrend.store.Unusable.Kind;

/**
 * Brings an older database to the present schema. A checked copy is kept as it was; the steps run on a second one, which
 * takes the original's place only when it is whole and sound. Until then the original is not touched.
 *
 * @param file that this process holds the {@link Lock} of, and has no connection to
 * @param from the number of its schema
 */
record Upgrade(Path file, int from, Migrations migrations, Clock clock) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    void run() throws Unusable, SQLException, IOException {
        Path copy = free(".before-v" + migrations.newest() + "."
                + LocalDateTime.now(clock).format(STAMP));
        try (Workpiece piece = new Workpiece(file)) {
            try (Connection original = Dialect.toWrite(file)) {
                Dialect.copy(original, copy);
                check(copy);
                piece.beginAs(original);
                Dialect.checkpoint(original);
            }
            piece.finish(migrations, handle -> {});
            refuseReaders();
            piece.takeName();
        } catch (RuntimeException e) {
            Files.deleteIfExists(copy);
            throw new MigrationFailed(file, e);
        } catch (Unusable | SQLException | IOException e) {
            // The original is as it was: a copy of it would only fill the disk, once with every attempt.
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /** The copy is worth something only if it opens again and is sound. */
    private void check(Path copy) throws SQLException, Unusable {
        try (Connection reopened = Dialect.toLook(copy)) {
            String finding = Dialect.fullCheck(reopened);
            if (finding != null) {
                throw new Unusable(Kind.DAMAGED, file, finding);
            }
            if (Dialect.version(reopened) != from) {
                throw new SQLException("the copy has schema " + Dialect.version(reopened) + ", not " + from);
            }
        }
    }

    /** Who still reads the original has its log open, and would take the new file's pages for the old one's. */
    private void refuseReaders() throws Unusable {
        if (Files.exists(Places.log(file))) {
            throw new Unusable(Kind.IN_USE, file, "");
        }
    }

    private Path free(String ending) {
        Path name = Places.beside(file, ending + ".db");
        for (int i = 2; Files.exists(name); i++) {
            name = Places.beside(file, ending + "-" + i + ".db");
        }
        return name;
    }
}
