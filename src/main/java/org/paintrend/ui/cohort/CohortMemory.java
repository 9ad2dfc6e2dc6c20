package org.paintrend.ui.cohort;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What was looked at last, as long as the program runs: each database has its own. FX thread. */
public final class CohortMemory {
    private final Map<Path, CohortChoice> choices = new HashMap<>();

    CohortChoice of(Path database) {
        return choices.getOrDefault(database, CohortChoice.FIRST);
    }

    void keep(Path database, CohortChoice choice) {
        choices.put(database, choice);
    }
}
