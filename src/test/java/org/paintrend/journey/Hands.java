package org.paintrend.journey;

/** What somebody does with a control they see; how, is their way of working. */
interface Hands {
    /** Presses a button. */
    void press(String id);

    /** Does a command that has keys by them, or by its button. */
    void command(String button, String keys);

    /** Replaces the text of a field. */
    void write(String id, String text);

    /** Chooses the n-th of a few choices that stand side by side. */
    void choose(String id, int index);

    /** Chooses the n-th line of a list that opens. */
    void pick(String id, int index);

    /** Ticks the n-th choice of a filter. */
    void tick(String id, int index);

    /** Does the n-th of a menu. */
    void menu(String id, int index);

    /** Gives a pain score. */
    void nrs(int score);

    /** Answers the items of LANSS, y or n each. */
    void lanss(String answers);

    /** Opens the first patient of the list. */
    void openFirstPatient();

    /** Opens the first line of the catalogue. */
    void openFirstLine();
}
