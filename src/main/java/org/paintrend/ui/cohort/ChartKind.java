package org.paintrend.ui.cohort;

import java.util.Locale;

/** The charts of a cohort, in the order of their list. */
enum ChartKind {
    COURSES,
    RESPONDERS,
    WATERFALL,
    CUMULATIVE,
    GROUPS,
    MONTHS;

    /** As it stands in ids, texts and names of files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
