package org.paintrend.domain.statistics;

import org.hipparchus.special.Erf;

/** The standard normal distribution, as far as it is needed. */
final class Normal {
    /** The 97.5 % quantile: 95 % lie between it and its negative. */
    static final double Z = 1.959963984540054;

    private Normal() {}

    /** The probability of a value at least as far from 0 on either side; exact in the far tail, where 1 − cdf is 0. */
    static double beyond(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }
}
