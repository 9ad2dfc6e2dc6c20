package org.paintrend.cli;

/** The exit codes of the program. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;
    /** A defect of the program. */
    public static final int DEFECT = 1;
    /** Wrong usage, an input that is not there, or a target that exists already. */
    public static final int USAGE = 2;
    /** Bad input; nothing was changed. */
    public static final int BAD_INPUT = 3;
    /** The database cannot be used. */
    public static final int UNUSABLE = 4;

    private Exit() {}
}
