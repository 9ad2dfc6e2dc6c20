package org.paintrend.domain;

/** The guard of every bounded whole number: what cannot exist is refused where it would come into being. */
public final class Ranges {
    private Ranges() {}

    /**
     * The value, when it lies from lowest to highest, both included.
     *
     * @throws IllegalArgumentException naming the quantity, the value and the range, otherwise
     */
    public static int require(String quantity, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(quantity + " " + value + " is outside " + lowest + " to " + highest);
        }
        return value;
    }
}
