package org.paintrend.domain.procedure;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A kind of procedure of the clinic's catalogue, which is data: a clinic names its own.
 *
 * @param id lower-case letters, digits and hyphens, at most 40, such as {@code transsacral-block}
 * @param names the name in each language, by language tag; English is always there
 */
public record Technique(String id, Map<String, String> names) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Technique {
        names = Map.copyOf(names);
        if (!ID.matcher(id).matches() || !names.containsKey("en")) {
            throw new IllegalArgumentException("a technique needs an id and an English name: " + id);
        }
    }

    /** The name in a language, else in English. */
    public String name(String language) {
        String english = names.getOrDefault("en", id);
        return names.getOrDefault(language, english);
    }
}
