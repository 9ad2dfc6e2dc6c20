package org.paintrend.ui.shell;

import java.util.Locale;
import org.paintrend.ui.common.Screen;

/**
 * Where somebody is.
 *
 * @param room the item of the rail it belongs to
 */
record Place(Room room, Screen screen) {
    /** The items of the rail. */
    enum Room {
        FOLLOW_UPS,
        PATIENTS,
        COHORT,
        SETTINGS;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
