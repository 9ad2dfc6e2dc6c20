package org.paintrend.domain.safety;

/** A question whose answer, or lack of one, stands in the way of a procedure. */
public record Finding(SafetyQuestion question, Why why) {

    /** What raised it. */
    public enum Why {
        /** The risky answer. */
        RISKY,
        /** Nobody knew. */
        UNKNOWN,
        /** Nobody asked, or the figure that was asked for is missing. */
        UNANSWERED,
        /** On warfarin, with an INR above the limit. */
        INR_HIGH,
        /** On warfarin, with an INR too old, or of a time after the procedure: as good as unknown. */
        INR_OLD
    }

    /** Stop or caution, as the question says: whatever raised it. */
    public Level level() {
        return question.level();
    }
}
