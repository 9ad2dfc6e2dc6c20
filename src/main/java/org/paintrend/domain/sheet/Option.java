package org.paintrend.domain.sheet;

import org.paintrend.domain.catalogue.Wording;

/**
 * One answer that can be chosen.
 *
 * @param id lower-case letters, digits and hyphens; it stays when the wording is changed
 */
public record Option(String id, Wording name) {
    private static final String NONE = "-none";

    /** Whether it says that nothing else applies, as the ids that end with {@code -none} do. */
    public boolean standsAlone() {
        return id.endsWith(NONE);
    }
}
