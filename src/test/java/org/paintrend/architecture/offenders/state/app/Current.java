package org.paintrend.architecture.offenders.state.app;

public final class Current {
    static String patient = "";

    private Current() {}
}
