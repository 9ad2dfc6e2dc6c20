package org.paintrend.domain.procedure;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A kind of procedure of the clinic's catalogue, which is data: a clinic names its own.
 *
 * @param id lower-case letters, digits and hyphens, at most 40, such as {@code transsacral-block}
 * @param names the name in each language, by language tag; English is always there
 * @param isRetired whether it names old procedures only, and is not offered for new ones
 */
public record Technique(String id, Map<String, String> names, boolean isRetired) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Technique {
        names = Map.copyOf(names);
        if (!ID.matcher(id).matches() || !names.containsKey("en")) {
            throw new IllegalArgumentException("a technique needs an id and an English name: " + id);
        }
    }

    /** One that is offered. */
    public Technique(String id, Map<String, String> names) {
        this(id, names, false);
    }

    /** The name in a language, else in English. */
    public String name(String language) {
        String english = names.getOrDefault("en", id);
        return names.getOrDefault(language, english);
    }
}
