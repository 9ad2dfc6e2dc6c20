package org.paintrend.ui.common;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is searched: without accents, without the difference of upper and lower case or of dotted and dotless i. */
public final class SearchText {
    private SearchText() {}

    /** "Işıl Özgür" and "isil ozgur" are the same. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i')
                .strip();
    }

    /** Whether every word of the query begins a word of the text; both as {@link #of} gives them. */
    public static boolean matches(String text, String query) {
        String padded = " " + text.replaceAll("[,;:/_-]+", " ") + " " + text;
        for (String word : query.split("\\s+", -1)) {
            if (!word.isEmpty() && !padded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
