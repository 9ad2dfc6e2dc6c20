package org.paintrend.domain.followup;

import org.paintrend.domain.Coded;

/** What came of an attempt to reach a patient. */
public enum AttemptResult implements Coded {
    /** Nobody answered. */
    NO_ANSWER("no-answer"),
    /** Reached, and asked to be called at another time. */
    CALL_BACK("call-back"),
    /** The number is not the patient's. */
    WRONG_NUMBER("wrong-number"),
    /** Reached, and did not want to talk now. */
    DECLINED_TO_TALK("declined-to-talk"),
    /** Something else, told in the note. */
    OTHER("other");

    private final String id;

    AttemptResult(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
