package org.paintrend.domain.safety;

import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.Wording;

/**
 * One question before a procedure.
 *
 * @param id lower-case letters, digits and hyphens
 * @param level what every answer but the safe one raises
 * @param scope the techniques it is about
 */
public record SafetyQuestion(
        String id, Level level, Scope scope, AskedWhen when, SafeIf safe, Source source, Wording wording) {
    /** The question whose answer an INR is part of. */
    public static final String WARFARIN = "warfarin";
}
