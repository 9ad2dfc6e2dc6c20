package org.paintrend.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The number of a report, worked out of what it says: two prints with the same number say the same, word by word, and two
 * with different numbers do not. When, by whom and for whom it was printed has no part in it.
 */
final class Reference {
    /** Without letters that are taken for figures or for one another (Crockford). */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;
    private static final int GROUP = 4;
    private static final int LENGTH = 12;

    private Reference() {}

    /** The number of what is said: twelve signs in groups of four. */
    static String of(List<String> said) {
        byte[] hash = sha256(said.stream().collect(Collectors.joining("\n")));
        var number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                number.append('-');
            }
            number.append(SIGNS.charAt(bits(hash, i * BITS)));
        }
        return number.toString();
    }

    private static int bits(byte[] hash, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            value = 2 * value + (hash[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1);
        }
        return value;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
