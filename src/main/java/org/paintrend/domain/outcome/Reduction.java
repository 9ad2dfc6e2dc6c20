package org.paintrend.domain.outcome;

/**
 * The change from a baseline to a follow-up score of the same instrument, in whole-number arithmetic.
 *
 * @param baseline above 0: a percentage of nothing does not exist
 * @param followUp 0 or above
 */
public record Reduction(int baseline, int followUp) {
    /** Moderate improvement, percent (Dworkin, J Pain 2008;9:105-121); also where "partial" begins. */
    public static final int MODERATE = 30;

    /** Substantial improvement, percent (Dworkin, J Pain 2008;9:105-121). */
    public static final int SUBSTANTIAL = 50;

    /** A clinically important change of NRS, points (Farrar, Pain 2001;94:149-158). */
    public static final int IMPORTANT_POINTS = 2;

    /** Baselines up to this are evaluable with caution: one point is already a third. */
    public static final int LOW_BASELINE = 3;

    public Reduction {
        if (baseline <= 0 || followUp < 0) {
            throw new IllegalArgumentException("no reduction from " + baseline + " to " + followUp);
        }
    }

    /** Points of relief; negative when worse. */
    public int points() {
        return baseline - followUp;
    }

    /** Whether the relief is at least so many percent of the baseline. */
    public boolean atLeast(int percent) {
        return 100 * points() >= percent * baseline;
    }

    /** Whether the relief reaches the points that matter to patients. */
    public boolean important() {
        return points() >= IMPORTANT_POINTS;
    }

    /** Whether the baseline is so low that a single point decides. */
    public boolean lowBaseline() {
        return baseline <= LOW_BASELINE;
    }

    /** The response by a threshold in percent. */
    public Response response(int threshold) {
        if (atLeast(threshold)) {
            return Response.RESPONDER;
        }
        if (atLeast(MODERATE)) {
            return Response.PARTIAL;
        }
        return points() >= 0 ? Response.NON_RESPONDER : Response.WORSE;
    }

    /**
     * The change for display, in percent with the sign of follow-up minus baseline (−60 is relief): rounded half up,
     * and one step lower where the rounded figure would claim a limit that was missed.
     */
    public int changePercent(int threshold) {
        int magnitude = (200 * Math.abs(points()) + baseline) / (2 * baseline);
        if (points() < 0) {
            return magnitude;
        }
        boolean claimsThreshold = magnitude >= threshold && !atLeast(threshold);
        boolean claimsModerate = magnitude >= MODERATE && !atLeast(MODERATE);
        return claimsThreshold || claimsModerate ? 1 - magnitude : -magnitude;
    }

    /** The highest follow-up score that is still so many percent of relief; the upper edge of the relief zone. */
    public static int highestAt(int baseline, int percent) {
        return baseline * (100 - percent) / 100;
    }
}
