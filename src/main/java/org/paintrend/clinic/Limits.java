package org.paintrend.clinic;

/** The most characters the texts of the forms may have; the database checks the same. */
public final class Limits {
    /** The name of the clinic. */
    public static final int CLINIC_NAME = 100;
    /** A line: technique, site, levels, operator, a drug, its dose, an allergy. */
    public static final int LINE = 200;
    /** A diagnosis. */
    public static final int DIAGNOSIS = 500;
    /** Why something was changed, assigned or cancelled. */
    public static final int REASON = 500;
    /** A free note. */
    public static final int NOTE = 4000;

    private Limits() {}
}
