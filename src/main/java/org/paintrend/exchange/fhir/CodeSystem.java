package org.paintrend.exchange.fhir;

/** A list of codes of ours. */
enum CodeSystem {
    OBSERVATION("observation"),
    CONDITION("condition"),
    TECHNIQUE("technique"),
    SIDE("side"),
    TIMEPOINT("timepoint"),
    MODE("mode"),
    RECALL("recall-period"),
    ABSENCE("absence-reason"),
    LANSS_ITEM("lanss-item"),
    MEDICINE("medicine"),
    MEDICATION_CHANGE("medication-change"),
    EVENT("adverse-event"),
    EVENT_SEVERITY("adverse-event-severity"),
    EVENT_RELATION("adverse-event-relation"),
    EVENT_ACTION("adverse-event-action"),
    EVENT_OUTCOME("adverse-event-outcome");

    private final String id;

    CodeSystem(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The address it is known by. */
    String url() {
        return Systems.OURS + "CodeSystem/" + id;
    }
}
