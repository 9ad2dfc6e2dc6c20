package org.paintrend.domain.safety;

import org.paintrend.domain.Coded;

/** Which answer to a question raises nothing; every other one, and none, raises its level. */
public enum SafeIf implements Coded {
    /** The answer no. */
    NO("no"),
    /** The answer yes. */
    YES("yes"),
    /** The answer no, or yes with an INR within its limit and its age. */
    LOW_INR("low-inr"),
    /** Fewer steroid injections in the last 12 months than the limit. */
    FEW_STEROIDS("few-steroids");

    private final String id;

    SafeIf(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
