package org.paintrend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What we ask of the disk a database lies on. */
interface Volume {
    /** The kind of the network drive that a file lies on, or absent when it is on this machine's own disk. */
    @Nullable
    String network(Path file) throws IOException;

    /** Whether a file or folder can be read. */
    boolean readable(Path path);

    /** Whether a file or folder can be written. */
    boolean writable(Path path);

    /** The disks of this machine. */
    static Volume ofSystem() {
        return new Volume() {
            @Override
            public @Nullable String network(Path file) throws IOException {
                Path absolute = file.toAbsolutePath();
                Path root = absolute.getRoot();
                return networkKind(Files.getFileStore(absolute).type(), root == null ? "" : root.toString());
            }

            @Override
            public boolean readable(Path path) {
                return Files.isReadable(path);
            }

            @Override
            public boolean writable(Path path) {
                return Files.isWritable(path);
            }
        };
    }

    /** The kind of network drive behind a type of file system and the root of a path, or absent. */
    static @Nullable String networkKind(String type, String root) {
        if (root.startsWith("\\\\") || root.startsWith("//")) {
            return "UNC";
        }
        String name = type.toLowerCase(Locale.ROOT);
        String kind = name.startsWith("fuse.") ? name.substring("fuse.".length()) : name;
        return Kinds.NETWORK.contains(kind) ? type : null;
    }

    /** Types of file system whose locks end at the machine that takes them, or may be lost on the way. */
    final class Kinds {
        private static final Set<String> NETWORK = Set.of(
                "nfs",
                "nfs4",
                "cifs",
                "smb",
                "smb2",
                "smb3",
                "smbfs",
                "ncpfs",
                "afs",
                "afpfs",
                "9p",
                "ceph",
                "lustre",
                "glusterfs",
                "sshfs",
                "davfs",
                "davfs2",
                "webdav",
                "rclone",
                "gvfsd-fuse",
                "s3fs");

        private Kinds() {}
    }
}
