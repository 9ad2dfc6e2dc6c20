package org.paintrend.domain.catalogue;

import org.paintrend.domain.Coded;

/** The headings of an after-care leaflet, in their order. */
public enum CareSection implements Coded {
    /** The day of the procedure. */
    TODAY("today"),
    /** The first days. */
    DAYS("days"),
    /** What to take and what not. */
    MEDICINES("medicines"),
    /** The weeks after. */
    WEEKS("weeks");

    private final String id;

    CareSection(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
