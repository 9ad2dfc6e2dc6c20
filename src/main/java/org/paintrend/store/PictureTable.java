package org.paintrend.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Pictures under the hash of their bytes: each is kept once and for good, since the history names it. */
public final class PictureTable {
    private final Handle handle;

    PictureTable(Handle handle) {
        this.handle = handle;
    }

    /** The bytes of a picture by its hash; empty where it was never kept. */
    public Optional<byte[]> find(String sha256) {
        return handle.createQuery("SELECT bytes FROM picture WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne();
    }

    String keep(byte[] bytes) {
        String sha256 = hash(bytes);
        handle.createUpdate("INSERT INTO picture (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING")
                .bind("sha256", sha256)
                .bind("bytes", bytes)
                .execute();
        return sha256;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
