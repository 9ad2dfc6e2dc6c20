package org.paintrend.exchange.redcap;

import java.util.Locale;

/** The instruments of the project, in their order. */
enum Form {
    /** The patient and what was done; once. */
    PROCEDURE(false),
    /** What was asked and scored, at every event. */
    ASSESSMENT(true),
    /** What the patient takes, at every event. */
    MEDICATION(true),
    /** Untoward events; once. */
    ADVERSE_EVENTS(false);

    private final boolean atEveryEvent;

    Form(boolean atEveryEvent) {
        this.atEveryEvent = atEveryEvent;
    }

    /** Its name in the files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is filled at every event, or at the first alone. */
    boolean atEveryEvent() {
        return atEveryEvent;
    }
}
