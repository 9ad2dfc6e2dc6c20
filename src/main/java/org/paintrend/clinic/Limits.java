package org.paintrend.clinic;

import java.time.LocalDate;

/** What forms and files may hold at most: characters of a text, which the database checks as well, and days of a procedure. */
public final class Limits {
    /** The name of the clinic. */
    public static final int CLINIC_NAME = 100;
    /** The telephone number of the clinic. */
    public static final int CLINIC_PHONE = 100;
    /** The address of the clinic, and its lines. */
    public static final int CLINIC_ADDRESS = 300;

    public static final int CLINIC_ADDRESS_LINES = 4;
    /** The logo of the clinic in bytes, and its width and height in pixels. */
    public static final int LOGO_BYTES = 1_000_000;

    public static final int LOGO_PIXELS = 4_000;
    /** The most attempts a clinic may ask for before a visit is called unreachable. */
    public static final int MOST_ATTEMPTS = 20;
    /** A line: technique, site, levels, operator, a drug, its dose, an allergy. */
    public static final int LINE = 200;
    /** A diagnosis. */
    public static final int DIAGNOSIS = 500;
    /** Why something was changed, assigned or cancelled. */
    public static final int REASON = 500;
    /** A free note. */
    public static final int NOTE = 4000;

    /** Before this day no procedure can have been followed up; such a year is a slip of the keyboard. */
    public static final LocalDate EARLIEST_PROCEDURE = LocalDate.of(1950, 1, 1);
    /** After this day none is planned; such a year is a slip of the keyboard as well. */
    public static final LocalDate LATEST_PROCEDURE = LocalDate.of(2200, 1, 1);

    private Limits() {}
}
