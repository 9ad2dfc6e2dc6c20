package org.paintrend.domain.catalogue;

import org.paintrend.domain.Coded;

/** On whose word a line stands on a leaflet. */
public enum Printed implements Coded {
    /** On every leaflet of its techniques. */
    ALWAYS("always"),
    /** Only where a clinician ticked it for this patient. */
    TICKED("ticked"),
    /** Only with what a clinician wrote for this patient; it stands where the line says {@code {0}}. */
    WRITTEN("written");

    private final String id;

    Printed(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
