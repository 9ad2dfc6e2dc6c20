package org.paintrend.architecture.offenders.terminal.clinic;

public final class Prints {
    private Prints() {}

    public static void print(String line) {
        System.out.println(line);
    }
}
