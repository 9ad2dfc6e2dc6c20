package org.paintrend.domain.numbness;

/** A nerve that injections into a muscle are known to injure. */
public enum Nerve {
    /** Examined by lifting the foot and pressing it down, and by the ankle jerk. */
    SCIATIC,
    /** Examined by lifting the wrist and the fingers. */
    RADIAL
}
