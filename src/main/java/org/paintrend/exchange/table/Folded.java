package org.paintrend.exchange.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are compared: without case, accents and signs. */
final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private Folded() {}

    /** The words and numbers of a text, in their order. */
    static List<String> words(String text) {
        String plain = text.replace('ı', 'i').replace('İ', 'i').replace("ß", "ss");
        String bare = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        return Stream.of(BETWEEN.split(bare.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A text without anything between its words. */
    static String key(String text) {
        return String.join("", words(text));
    }
}
