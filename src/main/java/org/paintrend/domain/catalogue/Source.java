package org.paintrend.domain.catalogue;

import org.paintrend.domain.Coded;

/** Where the fact behind an entry of the catalogue comes from; its words are never those of the source. */
public enum Source implements Coded {
    /** The published case series, leaflets and information pages that the catalogue was gathered from. */
    PUBLISHED("published"),
    /** Added by PainTrend without a document behind it. */
    PROGRAM("program"),
    /** The clinic's own. */
    CLINIC("clinic");

    private final String id;

    Source(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
