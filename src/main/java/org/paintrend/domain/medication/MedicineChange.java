package org.paintrend.domain.medication;

import java.util.List;
import org.paintrend.domain.Coded;

/** What is said of a medicine at a timepoint. */
public enum MedicineChange implements Coded {
    /** It is taken; nothing was recorded before that it could be compared with. */
    TAKEN("taken"),
    /** As at the timepoint before. */
    UNCHANGED("unchanged"),
    REDUCED("reduced"),
    INCREASED("increased"),
    /** It is not taken any more. */
    STOPPED("stopped"),
    /** It is taken, and was not at the timepoint before. */
    ADDED("added");

    private final String id;

    MedicineChange(String id) {
        this.id = id;
    }

    /** What can be said of a medicine that was taken at the timepoint before. */
    public static List<MedicineChange> since() {
        return List.of(UNCHANGED, REDUCED, INCREASED, STOPPED);
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether the medicine is taken. */
    public boolean isTaken() {
        return this != STOPPED;
    }
}
