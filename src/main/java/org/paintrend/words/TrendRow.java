package org.paintrend.words;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Flag;

/**
 * One timepoint in the table of scores: the same numbers as in the chart.
 *
 * @param timepoint its id
 * @param placed when it was, or where it stands: "10 Aug · in window", "due 19 Jan 2027"
 * @param nrs the score, or an empty text
 * @param lanss the score, "5/7" for an incomplete one, "not asked", or an empty text
 * @param mark the response by the rule, pending, or absent: nothing to compare
 */
public record TrendRow(
        String timepoint,
        String name,
        String placed,
        String nrs,
        String nrsChange,
        String lanss,
        String lanssChange,
        @Nullable Flag mark) {

    /** Whether what is said of the visit has the whole row for itself. */
    public boolean isWithoutScores() {
        return nrs.isEmpty() && lanss.isEmpty();
    }

    /** The row as it is read to somebody who does not see it. */
    public String spoken(String nrsName, String lanssName, String markName) {
        StringBuilder text = new StringBuilder(name).append(", ").append(placed);
        append(text, nrsName, nrs, nrsChange);
        append(text, lanssName, lanss, lanssChange);
        return markName.isEmpty()
                ? text.toString()
                : text.append("; ").append(markName).toString();
    }

    private static void append(StringBuilder text, String name, String score, String change) {
        if (!score.isEmpty()) {
            text.append("; ").append(name).append(' ').append(score);
            if (!change.isEmpty()) {
                text.append(", ").append(change);
            }
        }
    }
}
