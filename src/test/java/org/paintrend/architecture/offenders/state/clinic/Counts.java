package org.paintrend.architecture.offenders.state.clinic;

import java.util.concurrent.atomic.AtomicInteger;

public final class Counts {
    static final AtomicInteger COUNT = new AtomicInteger();

    private Counts() {}
}
