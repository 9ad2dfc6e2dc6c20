package org.paintrend.domain.catalogue;

import java.util.Map;

/**
 * A sentence of the catalogue in each language it has.
 *
 * @param byLanguage the sentence by language tag, such as {@code tr}; English is always there
 */
public record Wording(Map<String, String> byLanguage) {
    private static final String ENGLISH = "en";

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.getOrDefault(ENGLISH, "").isBlank()) {
            throw new IllegalArgumentException("a sentence of the catalogue is there in English at least");
        }
    }

    /** The sentence in a language, else in English. */
    public String in(String language) {
        String english = byLanguage.getOrDefault(ENGLISH, "");
        return byLanguage.getOrDefault(language, english);
    }
}
