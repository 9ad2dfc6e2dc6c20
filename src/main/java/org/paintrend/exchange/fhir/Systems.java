package org.paintrend.exchange.fhir;

/** The code systems of others, by the addresses FHIR knows them by, and where ours begin. */
final class Systems {
    /** In front of every definition of ours. It names them; nobody has to be able to open it. */
    static final String OURS = "https://paintrend.org/fhir/";

    static final String LOINC = "http://loinc.org";
    static final String UCUM = "http://unitsofmeasure.org";
    static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    static final String SEVERITY = "http://terminology.hl7.org/CodeSystem/adverse-event-severity";
    static final String OUTCOME = "http://terminology.hl7.org/CodeSystem/adverse-event-outcome";

    private Systems() {}
}
