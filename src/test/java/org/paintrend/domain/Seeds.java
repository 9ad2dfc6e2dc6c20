package org.paintrend.domain;

import java.util.Random;
import java.util.function.Consumer;

/** Randomised checks whose seed is printed when they fail, so that a failure can be had again. */
public final class Seeds {
    private static final int ROUNDS = 2000;

    private Seeds() {}

    /** Runs a check many times on one stream of random numbers. */
    public static void many(Consumer<Random> check) {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                check.accept(random);
            }
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("again with -Dseed=" + seed + ": " + failure.getMessage(), failure);
        }
    }
}
