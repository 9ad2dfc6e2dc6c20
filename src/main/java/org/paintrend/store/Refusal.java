package org.paintrend.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.paintrend.store.Unusable.Kind;
import org.sqlite.SQLiteErrorCode;

/** Why a file cannot be used, read from what SQLite or the system complained of. */
final class Refusal {
    private Refusal() {}

    static Unusable of(Path file, SQLException failure) {
        return new Unusable(kindOf(Dialect.codeOf(failure)), file, String.valueOf(failure.getMessage()), failure);
    }

    static Unusable of(Path file, IOException failure) {
        Kind kind = failure instanceof AccessDeniedException
                ? Kind.READ_ONLY
                : full(file) ? Kind.NO_SPACE : Kind.UNREADABLE;
        return new Unusable(kind, file, String.valueOf(failure.getMessage()), failure);
    }

    private static Kind kindOf(@Nullable SQLiteErrorCode code) {
        return code == null
                ? Kind.UNREADABLE
                : switch (code) {
                    case SQLITE_FULL -> Kind.NO_SPACE;
                    case SQLITE_READONLY -> Kind.READ_ONLY;
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
                    case SQLITE_BUSY, SQLITE_LOCKED -> Kind.IN_USE;
                    default -> Kind.UNREADABLE;
                };
    }

    private static boolean full(Path file) {
        try {
            return Files.getFileStore(Places.folder(file)).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
