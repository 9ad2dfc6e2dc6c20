package org.paintrend.domain.numbness;

import org.paintrend.domain.Coded;

/** What is asked about numbness after an injection, in the order of asking: what cannot wait comes first. */
public enum Question implements Coded {
    /** Trouble passing or holding urine. */
    BLADDER("bladder", true),
    /** Trouble with the bowel. */
    BOWEL("bowel", true),
    /** Numb between the legs. */
    SADDLE("saddle", true),
    /** Signs in both legs. */
    BOTH_LEGS("both-legs", true),
    /** When it began. */
    ONSET("onset", false),
    /** Pain shooting along the nerve. */
    SHOOTING("shooting", false),
    /** Weakness, or a foot that drops. */
    WEAKNESS("weakness", false),
    /** How it went over the first hours. */
    COURSE("course", false),
    /** Whether the numbness is mild and stands alone. */
    MILD("mild", false);

    private final String id;
    private final boolean urgent;

    Question(String id, boolean urgent) {
        this.id = id;
        this.urgent = urgent;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether a worse answer to it is an emergency by itself. */
    public boolean urgent() {
        return urgent;
    }
}
