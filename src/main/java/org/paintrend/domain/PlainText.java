package org.paintrend.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people mean it: without accents, without the difference of upper and lower case or of dotted and dotless i. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    /** "Işıl Özgür" and "isil ozgur" are the same. */
    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i')
                .strip();
    }
}
