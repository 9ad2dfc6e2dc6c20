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
        try {
            Path target = free(file);
            Lock lock = Lock.take(target, clock);
            try {
                refuseExisting(target);
                try (Workpiece piece = new Workpiece(target)) {
                    piece.begin();
                    piece.finish(migrations, first);
                    piece.takeName();
                }
                return new Database(target, Connections.toWrite(target), lock);
            } catch (Throwable e) {
                lock.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Refusal.of(file, e);
        } catch (IOException e) {
            throw Refusal.of(file, e);
        }
    }

    Database toWrite(Path file) throws Unusable {
        try {
            Path real = known(file);
            demandWritable(real);
            Lock lock = Lock.take(real, clock);
            try {
                bringUpToDate(real, Look.atAll(real, migrations.newest(), quiet(real)));
                return new Database(real, Connections.toWrite(real), lock);
            } catch (Throwable e) {
                lock.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Refusal.of(file, e);
        } catch (IOException e) {
            throw Refusal.of(file, e);
        }
    }

    Database toRead(Path file) throws Unusable {
        try {
            Path real = known(file);
            if (Look.atAll(real, migrations.newest(), false) < migrations.newest()) {
                toWrite(real).close();
            }
            return new Database(real, Connections.toRead(real), null);
        } catch (SQLException e) {
            throw Refusal.of(file, e);
        } catch (IOException e) {
            throw Refusal.of(file, e);
        }
    }

    private void bringUpToDate(Path file, int version) throws Unusable, SQLException, IOException {
        if (version < migrations.newest()) {
            new Upgrade(file, version, migrations, clock).run();
        }
    }

    /** A file that exists, can be read, lies on a disk of this machine and is one of ours; links are followed. */
    private Path known(Path file) throws Unusable, IOException {
        if (!Files.exists(file)) {
            throw new Unusable(Kind.MISSING, file, "");
        }
        Path real = file.toRealPath();
        refuseNetwork(real);
        if (!Files.isRegularFile(real)) {
            throw new Unusable(Kind.NOT_OURS, file, "");
        }
        if (!volume.readable(real)) {
            throw new Unusable(Kind.UNREADABLE, file, "");
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

    /** Nothing waits in a log: then the file can be checked without leaving anything beside it. */
    private static boolean quiet(Path file) throws IOException {
        Path log = Places.log(file);
        return !Files.exists(log) || Files.size(log) == 0;
    }
}
