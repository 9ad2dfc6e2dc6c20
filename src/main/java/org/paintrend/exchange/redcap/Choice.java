package org.paintrend.exchange.redcap;

import java.util.regex.Pattern;

/**
 * An answer that can be chosen.
 *
 * @param code as the data have it: an id of ours with underscores for hyphens, which REDCap does not take everywhere. It
 *     stays when choices are added or put in another order, as a number would not
 * @param label on one line, without the sign that parts choices and without markup
 */
record Choice(String code, String label) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_]*");
    private static final Pattern LABEL = Pattern.compile("[^|<>\\p{Cntrl}]+");

    Choice {
        if (!CODE.matcher(code).matches() || !LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("no choice: " + code + ", " + label);
        }
    }

    /** A choice of ours; what the label cannot have gives way. */
    static Choice of(String id, String label) {
        return new Choice(code(id), plain(label));
    }

    /** An id of ours as REDCap takes it. */
    static String code(String id) {
        return id.replace('-', '_');
    }

    /** Words that may stand in a label. */
    static String plain(String words) {
        return words.replace('|', '/').replace('<', '(').replace('>', ')').replaceAll("\\p{Cntrl}+", " ");
    }
}
