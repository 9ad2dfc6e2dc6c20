package org.paintrend.exchange.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.Drug;

/**
 * What the clinic wrote of a procedure in its own words: it may name anybody, so it leaves with named patients only.
 *
 * @param drugs given in it, whose names and figures are words as well
 */
public record Prose(
        @Nullable String diagnosis,
        @Nullable String site,
        @Nullable String levels,
        @Nullable String operator,
        @Nullable String note,
        @Nullable String cancelReason,
        List<Drug> drugs) {
    /** Not a word. */
    public static final Prose NONE = new Prose(null, null, null, null, null, null, List.of());

    public Prose {
        drugs = List.copyOf(drugs);
    }
}
