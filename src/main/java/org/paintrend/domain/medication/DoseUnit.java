package org.paintrend.domain.medication;

import org.paintrend.domain.Coded;

/** In which the dose of a medicine is given. */
public enum DoseUnit implements Coded {
    /** Milligrams a day, as it is taken. */
    MG_A_DAY("mg", "mg-day"),
    /** Micrograms an hour, as they stand on a patch. */
    MICROGRAMS_AN_HOUR("µg/h", "microgram-hour");

    private final String id;
    private final String unit;

    DoseUnit(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    @Override
    public String id() {
        return id;
    }

    /** The unit of the field in which the dose is entered. */
    public String unit() {
        return unit;
    }
}
