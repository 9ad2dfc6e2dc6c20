package org.paintrend.domain.assessment;

import java.util.Locale;

/**
 * The seven items of LANSS with their weights (Bennett, Pain 2001;92:147-157). Only the domain names are ours to
 * print; the wording of the instrument is under copyright.
 */
public enum LanssItem {
    DYSAESTHESIA(1, 5, false),
    AUTONOMIC(2, 5, false),
    EVOKED(3, 3, false),
    PAROXYSMAL(4, 2, false),
    THERMAL(5, 1, false),
    ALLODYNIA(6, 5, true),
    PIN_PRICK(7, 3, true);

    private final int number;
    private final int weight;
    private final boolean examined;

    LanssItem(int number, int weight, boolean examined) {
        this.number = number;
        this.weight = weight;
        this.examined = examined;
    }

    /** What a positive answer adds to the total. */
    public int weight() {
        return weight;
    }

    /** Whether it needs an examiner comparing both sides, so that a telephone call cannot give it. */
    public boolean examined() {
        return examined;
    }

    /** Its number in the instrument, 1 to 7. */
    public int number() {
        return number;
    }

    /** The key of its domain name. */
    public String key() {
        return "lanss.item." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
