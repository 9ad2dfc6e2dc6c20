package org.paintrend.domain.catalogue;

/**
 * One piece of advice for a patient who goes home after a procedure.
 *
 * @param id lower-case letters, digits and hyphens
 * @param wording what the patient reads
 */
public record CareLine(String id, CareSection section, Scope scope, Printed printed, Source source, Wording wording) {
    /** Stands in the wording for what a clinician writes. */
    public static final String GAP = "{0}";

    public CareLine {
        boolean gaps = wording.byLanguage().values().stream().allMatch(text -> text.contains(GAP));
        boolean anyGap = wording.byLanguage().values().stream().anyMatch(text -> text.contains(GAP));
        if (printed == Printed.WRITTEN ? !gaps : anyGap) {
            throw new IllegalArgumentException(id + ": a written line, and no other, has a place for what is written");
        }
    }

    /** The line in a language, with what a clinician wrote where it has a place for it. */
    public String text(String language, String written) {
        return wording.in(language).replace(GAP, written);
    }
}
