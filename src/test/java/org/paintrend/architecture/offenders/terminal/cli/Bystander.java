package org.paintrend.architecture.offenders.terminal.cli;

public final class Bystander {
    private Bystander() {}

    public static void print(String line) {
        System.out.println(line);
    }
}
