package org.paintrend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.api.FlywayException;
import org.paintrend.store.Unusable.Kind;
import org.sqlite.SQLiteErrorCode;

/**
 * Brings an older database to the present schema. The steps run on a second copy, which takes the original's place only
 * when it is whole and sound; the first copy stays beside it as it was before.
 *
 * @param file that this process holds the {@link Lock} of, and has no connection to
 */
record Upgrade(Path file, int from, Migrations migrations, Clock clock) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    void run() throws Unusable, SQLException, IOException {
        Path copy = Places.beside(
                file,
                ".before-v" + migrations.newest() + "."
                        + LocalDateTime.now(clock).format(STAMP) + ".db");
        try (Workpiece piece = new Workpiece(file)) {
            try (Connection original = Dialect.toWrite(file)) {
                keep(original, copy);
                piece.beginAs(original);
                Dialect.checkpoint(original);
            }
            piece.finish(migrations, handle -> {});
            refuseReaders();
            piece.takeName();
        } catch (FlywayException e) {
            if (Dialect.codeOf(e) == SQLiteErrorCode.SQLITE_FULL) {
                throw new Unusable(Kind.NO_SPACE, file, "", e);
            }
            throw new MigrationFailed(file, copy, e);
        }
    }

    /** The copy is worth something only if it opens again and is sound. */
    private void keep(Connection original, Path copy) throws SQLException, IOException, Unusable {
        try {
            Dialect.copy(original, copy);
        } catch (SQLException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        try (Connection reopened = Dialect.toLook(copy)) {
            String finding = Dialect.fullCheck(reopened);
            if (finding != null || Dialect.version(reopened) != from) {
                throw new Unusable(Kind.DAMAGED, file, String.valueOf(finding));
            }
        }
    }

    /** Who still reads the original has its log open, and would take the new file's pages for the old one's. */
    private void refuseReaders() throws Unusable {
        if (Files.exists(Places.log(file))) {
            throw new Unusable(Kind.IN_USE, file, "");
        }
    }
}
