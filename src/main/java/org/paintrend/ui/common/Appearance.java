package org.paintrend.ui.common;

import java.util.Locale;

/** Light, dark, or as the system is set. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    /** The key of its word. */
    public String key() {
        return "settings.appearance." + name().toLowerCase(Locale.ROOT);
    }
}
