package org.paintrend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.paintrend.store.Unusable.Kind;

/**
 * The way in. Everything that can be told about a file is told before anything beside it is touched; then comes the lock,
 * then the check of the whole file, then the migration, and only then a connection that may write.
 */
record Opening(Clock clock, Volume volume, Migrations migrations) {

    static Opening of(Clock clock) {
        return new Opening(clock, Volume.ofSystem(), Migrations.ofClinic());
    }

    Database create(Path file, Consumer<Handle> first) throws Unusable {
        return Refusal.orElseOf(file, () -> {
            Path target = free(file);
            return locked(target, () -> {
                refuseExisting(target);
                try (Workpiece piece = new Workpiece(target)) {
                    piece.begin();
                    piece.finish(migrations, first);
                    piece.takeName();
                }
            });
        });
    }

    Database toWrite(Path file) throws Unusable {
        return Refusal.orElseOf(file, () -> {
            Path real = known(file);
            demandWritable(real);
            return locked(real, () -> {
                // Nobody else writes: a log with nothing in it has nothing to say.
                int version = Look.atAll(real, migrations.newest(), Places.size(Places.log(real)) > 0);
                if (version < migrations.newest()) {
                    new Upgrade(real, version, migrations, clock).run();
                }
            });
        });
    }

    Database toRead(Path file) throws Unusable {
        return Refusal.orElseOf(file, () -> {
            Path real = known(file);
            // Who writes has a log, be it empty.
            int version = Look.atAll(real, migrations.newest(), Files.exists(Places.log(real)));
            if (version < migrations.newest()) {
                toWrite(real).close();
            }
            return new Database(real, Connections.toRead(real), null);
        });
    }

    /** What has to be done by whoever may write the file, and then the file open to write. */
    private Database locked(Path file, Preparation preparation) throws Unusable, SQLException, IOException {
        Lock lock = Lock.take(file, clock);
        try {
            preparation.make();
            return new Database(file, Connections.toWrite(file), lock);
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
    }

    private interface Preparation {
        void make() throws Unusable, SQLException, IOException;
    }

    /** A file that exists, can be read, lies on a disk of this machine and is one of ours; links are followed. */
    private Path known(Path file) throws Unusable, SQLException, IOException {
        if (Files.notExists(file)) {
            throw new Unusable(Kind.MISSING, file, "");
        }
        if (!volume.readable(file)) {
            throw new Unusable(Kind.UNREADABLE, file, "");
        }
        Path real = file.toRealPath();
        refuseNetwork(real);
        if (!Files.isRegularFile(real)) {
            throw new Unusable(Kind.NOT_OURS, file, "");
        }
        Look.atHeader(real, migrations.newest());
        return real;
    }

    /** A name that is free in a folder that can be written. */
    private Path free(Path file) throws Unusable, IOException {
        Path folder = Places.folder(file);
        if (!Files.isDirectory(folder)) {
            throw new Unusable(Kind.MISSING, folder, "");
        }
        Path target = folder.toRealPath().resolve(String.valueOf(file.getFileName()));
        refuseNetwork(folder);
        refuseExisting(target);
        if (!volume.writable(folder)) {
            throw new Unusable(Kind.READ_ONLY, file, "");
        }
        return target;
    }

    /** A log without its database counts as well: SQLite would play it into the new one. */
    private static void refuseExisting(Path target) throws Unusable {
        for (Path taken : new Path[] {target, Places.log(target), Places.beside(target, "-journal")}) {
            if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
                throw new Unusable(Kind.EXISTS, taken, "");
            }
        }
    }

    private void refuseNetwork(Path path) throws Unusable, IOException {
        String kind = volume.network(path);
        if (kind != null) {
            throw new Unusable(Kind.NETWORK, path, kind);
        }
    }

    private void demandWritable(Path file) throws Unusable {
        if (!volume.writable(file) || !volume.writable(Places.folder(file))) {
            throw new Unusable(Kind.READ_ONLY, file, "");
        }
    }
}
