package org.paintrend.exchange.table;

import java.util.stream.IntStream;

/** The bytes of a file, as what they are. */
public sealed interface SourceFile permits TextSource, BookSource, SourceFile.Refused {
    /** So many bytes a file may have: it is held in memory as a whole. */
    int LARGEST = 64 << 20;

    /** It cannot be read at all. */
    record Refused(Unreadable why) implements SourceFile {}

    /** Looks at bytes; what a file is called decides nothing. */
    static SourceFile of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Unreadable.EMPTY);
        }
        if (bytes.length > LARGEST) {
            return new Refused(Unreadable.TOO_LARGE);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Refused(Unreadable.OLD_WORKBOOK);
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return BookSource.of(bytes);
        }
        return TextSource.of(bytes);
    }

    /** Whether bytes begin with these. */
    static boolean startsWith(byte[] bytes, int... begin) {
        return bytes.length >= begin.length
                && IntStream.range(0, begin.length).allMatch(i -> (bytes[i] & 0xFF) == begin[i]);
    }
}
