package org.paintrend.domain.procedure;

import java.util.Locale;
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

    /**
     * Whether both are the same: the site in any case of its letters, with and without a dot on the i, and the side,
     * all recorded. Of what was not recorded nothing can be said.
     */
    public boolean isSame(PainTarget other) {
        return side != null && side == other.side && isSameSite(other);
    }

    /** Whether they have a part in common: they are the same, or one of both takes in both sides of one site. */
    public boolean overlaps(PainTarget other) {
        return isSame(other) || (isSameSite(other) && (takesIn(other) || other.takesIn(this)));
    }

    private boolean takesIn(PainTarget other) {
        return side == Side.BILATERAL && (other.side == Side.LEFT || other.side == Side.RIGHT);
    }

    private boolean isSameSite(PainTarget other) {
        return site != null && other.site != null && folded(site).equals(folded(other.site));
    }

    /** The capital of i is İ in Turkish and I elsewhere, and that of ı is I: of one word there may be all four. */
    private static String folded(String site) {
        return site.strip().replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ı', 'i');
    }
}
