package org.paintrend.architecture.offenders.state.domain;

public final class Offers {
    static final int[] SCORES = {0, 1};

    private Offers() {}
}
