package org.paintrend.domain.safety;

/** The ids of the fields in which a sheet keeps the safety check. What begins with a question's id is about it. */
public final class SafetyFields {
    /** Before the id of a field about what is planned. */
    public static final String PLAN = "safety-plan";
    /** Whether a steroid is to be given: yes, no or unknown. */
    public static final String STEROID = "safety-plan-steroid";
    /** Whether sedation is planned: yes, no or unknown. */
    public static final String SEDATION = "safety-plan-sedation";
    /** Whether it is guided by X-ray or CT: yes, no or unknown. */
    public static final String RAYS = "safety-plan-rays";
    /** The latest INR. */
    public static final String INR = "safety-" + SafetyQuestion.WARFARIN + "-inr";
    /** The day it was measured. */
    public static final String INR_DATE = INR + "-date";
    /** The time of day it was measured; without one the day counts from its beginning. */
    public static final String INR_TIME = INR + "-time";
    /** How many steroid injections there were in the last 12 months. */
    public static final String STEROID_NUMBER = "safety-steroids-number";
    /** The day of the latest. */
    public static final String STEROID_LATEST = "safety-steroids-latest";
    /** The heading of the override. */
    static final String OVERRIDE = "safety-override";
    /** The ids of the questions an override passes. */
    public static final String STOPS = "safety-override-stops";
    /** Who says that it goes on. */
    public static final String CLINICIAN = "safety-override-clinician";
    /** And why. */
    public static final String REASON = "safety-override-reason";
    /** What else is to be said; its name is that of the notes beside the questions, too. */
    public static final String NOTE = "safety-note";

    private static final String SAFETY = "safety-";
    private static final String BESIDE = "-note";

    private SafetyFields() {}

    /** The field with the answer to a question. */
    public static String answer(String question) {
        return SAFETY + question;
    }

    /** The field with the free note beside a question. */
    public static String note(String question) {
        return SAFETY + question + BESIDE;
    }

    /** Whether a field tells more about the answer to a question; its note is one of these. */
    public static boolean isAbout(String question, String field) {
        return field.startsWith(answer(question) + "-");
    }
}
