package org.paintrend.architecture.offenders.terminal.store;

public final class Complains {
    private Complains() {}

    public static void complain(Exception fault) {
        fault.printStackTrace();
    }
}
