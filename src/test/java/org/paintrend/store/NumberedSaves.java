package org.paintrend.store;

import java.nio.file.Path;
import java.util.SortedSet;

/**
 * One way to save numbered things, to be killed in the middle of it by a {@link KillTrial}. Implementations are public and
 * have a public constructor without arguments: the killed process makes its own.
 */
public interface NumberedSaves {
    /** Makes the database, with nothing of the numbered things in it. */
    void create(Path file) throws Exception;

    /** Opens it as the program would after a crash. */
    Session open(Path file) throws Exception;

    /** An open database. */
    interface Session extends AutoCloseable {
        /** Returns when it is on disk. */
        void save(long number) throws Exception;

        /** The numbers that are there; fails when one is there in part. */
        SortedSet<Long> saved() throws Exception;

        @Override
        void close();
    }
}
