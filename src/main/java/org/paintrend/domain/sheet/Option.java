package org.paintrend.domain.sheet;

import org.paintrend.domain.catalogue.Wording;

/**
 * One answer that can be chosen.
 *
 * @param id lower-case letters, digits and hyphens; it stays when the wording is changed
 * @param standsAlone whether it says that nothing else of its list applies, so that it is ticked alone
 */
public record Option(String id, Wording name, boolean standsAlone) {
    /** One that can be ticked together with others. */
    public Option(String id, Wording name) {
        this(id, name, false);
    }
}
