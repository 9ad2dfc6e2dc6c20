package org.paintrend.domain.procedure;

import org.jspecify.annotations.Nullable;

/**
 * The pain a procedure aims at. Procedures of one sitting on one target form one course.
 *
 * @param site where it hurts, in the clinic's words, or absent
 * @param side the affected side, or absent
 */
public record PainTarget(@Nullable String site, @Nullable Side side) {
    /** Not recorded. */
    public static final PainTarget NONE = new PainTarget(null, null);
}
