package org.paintrend.clinic.demo;

import java.util.List;
import java.util.stream.Stream;

/** Everybody in the demonstration. */
public final class Cast {
    private Cast() {}

    /** The three published cases, then so many invented patients. The same arguments give the same people. */
    public static List<Invented> of(Frame frame, int patients, long seed) {
        return Stream.concat(
                        new PublishedCases(frame).all().stream(), new Cohort(frame, seed).patients(patients).stream())
                .toList();
    }
}
