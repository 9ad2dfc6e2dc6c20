package org.paintrend.exchange.redcap;

/**
 * What REDCap checks of a text when it is entered.
 *
 * @param type one of REDCap's validation types
 * @param lowest or empty
 * @param highest or empty
 */
record Check(String type, String lowest, String highest) {
    /** Anything. */
    static final Check NONE = new Check("", "", "");

    /** A date, ISO 8601. */
    static final Check DATE = new Check("date_ymd", "", "");

    /** Hours and minutes. */
    static final Check TIME = new Check("time", "", "");

    /** Any whole number. */
    static final Check WHOLE = new Check("integer", "", "");

    static Check whole(int lowest, int highest) {
        return new Check("integer", String.valueOf(lowest), String.valueOf(highest));
    }

    static Check number(int lowest, int highest) {
        return new Check("number", String.valueOf(lowest), String.valueOf(highest));
    }
}
