package org.paintrend.app;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.Appearance;

/**
 * What this person chose on this computer; nothing of the clinic.
 *
 * @param language absent: the system's
 * @param database the one opened last, never a demonstration; absent: none yet
 * @param bounds where the window stood; absent: not yet known
 */
public record Preferences(
        @Nullable Locale language,
        Appearance appearance,
        @Nullable Path database,
        @Nullable Bounds bounds) {
    /** Nothing chosen yet. */
    public static final Preferences NONE = new Preferences(null, Appearance.SYSTEM, null, null);

    /** A place on the screens, in their coordinates. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    public Preferences with(Locale chosen) {
        return new Preferences(chosen, appearance, database, bounds);
    }

    public Preferences with(Appearance chosen) {
        return new Preferences(language, chosen, database, bounds);
    }

    public Preferences with(Path opened) {
        return new Preferences(language, appearance, opened, bounds);
    }

    public Preferences with(Bounds last) {
        return new Preferences(language, appearance, database, last);
    }
}
