package org.paintrend.ui.common;

import java.util.Locale;

/** What a screen may ask of the program around it. */
public interface Program {
    /** The language spoken now. */
    Locale language();

    /** Speaks another language from now on; every screen is built anew. */
    void speak(Locale language);

    /** How windows are dressed. */
    Theme theme();

    /** Closes the demonstration and goes back to the clinic's own database, or to the first start. */
    void leaveDemonstration();

    /** Closes the database and shows the ways in: set up, open, look around. */
    void showWaysIn();

    /** The version of the program, such as 0.1.0. */
    String version();
}
