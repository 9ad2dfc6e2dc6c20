package org.paintrend.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to write a database: a lock on {@code NAME.lock} beside it, and in {@code NAME.holder} who has
 * it. The system ends the lock with the process, however that ends.
 *
 * <p>{@code NAME.lock} stays when the lock ends: were it removed, a second process might lock the removed file and a third
 * one a new file of that name.
 */
final class Lock implements AutoCloseable {
    private final FileChannel channel;
    private final Path holder;

    private Lock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /**
     * Takes the lock, or says who has it. One at a time in a process: the second would not see the first one's name.
     */
    static synchronized Lock take(Path database, Clock clock) throws Unusable, IOException {
        Path holderFile = Places.beside(database, ".holder");
        Holder self = Holder.self(clock);
        Holder other = Holder.in(holderFile);
        // Before the lock file is opened: on POSIX, closing it again would drop the lock that this process has on it.
        if (other != null && other.sameProcess(self)) {
            throw inUse(database, other);
        }
        FileChannel channel =
                FileChannel.open(Places.beside(database, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(database, other);
            }
            self.writeTo(holderFile);
            return new Lock(channel, holderFile);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(database, self);
        } catch (IOException | Unusable e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(holder);
        } catch (IOException e) {
            // The name that stays behind bars nobody but this process, which is about to end or to find its folder
            // gone.
            return;
        }
    }

    private static Unusable inUse(Path database, @Nullable Holder holder) {
        return new Unusable(Unusable.Kind.IN_USE, database, holder == null ? "" : holder.described());
    }
}
