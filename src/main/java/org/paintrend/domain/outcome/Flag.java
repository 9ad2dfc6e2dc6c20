package org.paintrend.domain.outcome;

/** The one mark a list shows beside a procedure: the response at the primary timepoint, or why there is none. */
public enum Flag {
    RESPONDER,
    PARTIAL,
    NON_RESPONDER,
    WORSE,
    PENDING,
    /** The primary timepoint was missed or is absent. */
    UNKNOWN,
    ENDED_EARLY,
    NOT_EVALUABLE;

    /** The flag of a response that was observed. */
    public static Flag of(Response response) {
        return switch (response) {
            case RESPONDER -> RESPONDER;
            case PARTIAL -> PARTIAL;
            case NON_RESPONDER -> NON_RESPONDER;
            case WORSE -> WORSE;
            case NOT_EVALUABLE -> NOT_EVALUABLE;
        };
    }
}
