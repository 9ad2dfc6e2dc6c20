package org.paintrend.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.paintrend.store.Unusable.Kind;

/** Why a file cannot be used, read from what SQLite or the system complained of on the way in. */
final class Refusal {
    private Refusal() {}

    /** A way in that may fail in every manner. */
    interface Attempt<T> {
        T make() throws Unusable, SQLException, IOException;
    }

    /** Makes the attempt; what fails because of the file or its disk is told as {@link Unusable}. */
    static <T> T orElseOf(Path file, Attempt<T> attempt) throws Unusable {
        try {
            return attempt.make();
        } catch (SQLException e) {
            throw of(file, Trouble.behind(e), e);
        } catch (IOException e) {
            throw of(file, e);
        } catch (RuntimeException e) {
            Trouble trouble = Trouble.behind(e);
            if (trouble == null) {
                throw e;
            }
            throw of(file, trouble, e);
        }
    }

    private static Unusable of(Path file, @Nullable Trouble trouble, Exception failure) {
        Kind kind = trouble == null
                ? Kind.UNREADABLE
                : switch (trouble) {
                    case NO_SPACE -> Kind.NO_SPACE;
                    case READ_ONLY -> Kind.READ_ONLY;
                    case DAMAGED, NO_DATABASE -> Kind.DAMAGED;
                    case BUSY -> Kind.IN_USE;
                    case DISK -> Kind.UNREADABLE;
                };
        // The detail of a file in use is a name, and here nobody has one.
        String detail = kind == Kind.IN_USE ? "" : String.valueOf(failure.getMessage());
        return new Unusable(kind, file, detail, failure);
    }

    private static Unusable of(Path file, IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (failure instanceof AccessDeniedException) {
            return new Unusable(Kind.READ_ONLY, file, said, failure);
        }
        return new Unusable(isFull(file) ? Kind.NO_SPACE : Kind.UNREADABLE, file, said, failure);
    }

    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(Places.folder(file)).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
