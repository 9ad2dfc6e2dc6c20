package org.paintrend.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people at a desk type it. */
public final class TimeText {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]?([0-9]{2})");

    private TimeText() {}

    /** 9:05, 0905 and 9.05 become 09:05; anything else stays as it is, so that a fault can name it. */
    public static String read(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        return parts.matches()
                ? "%2s:%s".formatted(parts.group(1), parts.group(2)).replace(' ', '0')
                : typed.strip();
    }
}
