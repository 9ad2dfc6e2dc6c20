package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What FHIR has no place for and we tell all the same. The decision on FHIR describes each. */
enum Extension {
    /** The timepoint of the follow-up plan. */
    TIMEPOINT("timepoint", "Coding"),
    /** Whether it is the assessment that counts for its timepoint. */
    COUNTS("counts", "boolean"),
    /** Whole days from the procedure, negative before it. */
    DAY("days-from-procedure", "integer"),
    /** On which of these days an event was over. */
    OVER_DAY("over-days-from-procedure", "integer"),
    /** On which date an event was over. */
    OVER("over-on", "date"),
    /** What was done about an event. */
    ACTION("adverse-event-action", "CodeableConcept"),
    /** How severe an event was, as it was recorded. */
    SEVERITY("adverse-event-severity", "CodeableConcept"),
    /** How an event ended, as it was recorded. */
    OUTCOME("adverse-event-outcome", "CodeableConcept"),
    /** How long the pain had lasted at the procedure. */
    DURATION("symptom-duration", "Duration"),
    /** How old the patient was at the procedure. */
    AGE("age-at-procedure", "Age"),
    /** Which of the patient's procedures it is: 1 for the first. */
    NUMBER("procedure-number", "positiveInt"),
    /** Whole days since the procedure before it. */
    SINCE("days-since-previous-procedure", "integer"),
    /** What is said of a medicine, compared with the timepoint before. */
    CHANGE("medication-change", "Coding");

    private final String id;
    private final String type;

    Extension(String id, String type) {
        this.id = id;
        this.type = type;
    }

    /** The address of its definition. */
    String url() {
        return Systems.OURS + "StructureDefinition/" + id;
    }

    /** Adds it to a resource. */
    void put(ObjectNode resource, JsonNode value) {
        ObjectNode extension = resource.withArray("extension").addObject();
        extension.put("url", url());
        extension.set("value" + Character.toUpperCase(type.charAt(0)) + type.substring(1), value);
    }

    /** Adds a number to a resource. */
    void put(ObjectNode resource, int value) {
        put(resource, resource.numberNode(value));
    }
}
