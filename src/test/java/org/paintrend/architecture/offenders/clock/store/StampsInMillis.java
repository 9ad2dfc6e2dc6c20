package org.paintrend.architecture.offenders.clock.store;

public final class StampsInMillis {
    private StampsInMillis() {}

    public static long stamp() {
        return System.currentTimeMillis();
    }
}
