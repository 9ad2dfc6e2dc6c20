package org.paintrend.ui.common;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.paintrend.domain.PlainText;

/** Text as it is searched: without accents, without the difference of upper and lower case or of dotted and dotless i. */
public final class SearchText {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[,;:/_-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchText() {}

    /** "Işıl Özgür" and "isil ozgur" are the same. */
    public static String of(String text) {
        return PlainText.of(text);
    }

    /** Text as a {@link Query} looks through it; made once, so that a search of very many texts stays quick. */
    public static String searchable(String text) {
        String folded = of(text);
        return " " + BETWEEN_WORDS.matcher(folded).replaceAll(" ") + " " + folded;
    }

    /**
     * What somebody looks for.
     *
     * @param beginnings what words have to begin with, each with the space before it
     */
    public record Query(List<String> beginnings) {
        /** What was typed, taken apart once. */
        public static Query of(String typed) {
            return new Query(Arrays.stream(SPACES.split(SearchText.of(typed), -1))
                    .filter(word -> !word.isEmpty())
                    .map(word -> " " + word)
                    .toList());
        }

        /** Whether nothing was asked for, which everything matches. */
        public boolean isEmpty() {
            return beginnings.isEmpty();
        }

        /** Whether every word of the query begins a word of the text, given as {@link #searchable} makes it. */
        public boolean matches(String searchable) {
            for (String beginning : beginnings) {
                if (!searchable.contains(beginning)) {
                    return false;
                }
            }
            return true;
        }
    }
}
