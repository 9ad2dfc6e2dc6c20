package org.paintrend.ui.importing;

import java.util.Locale;

/** The steps of an import, in their order. */
enum Step {
    FILE,
    READING,
    MAPPING,
    CHECK,
    DONE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
