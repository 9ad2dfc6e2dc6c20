package org.paintrend.ui.common;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons in the size of their place; they are decoration, the words stand beside them or in the accessible text. */
public final class Icons {
    private Icons() {}

    /** An icon of 16 px in the colour of the text it stands with. */
    public static FontIcon of(Ikon icon) {
        return of(icon, 16);
    }

    /** An icon of a size in px. */
    public static FontIcon of(Ikon icon, int size) {
        var node = new FontIcon(icon);
        node.setIconSize(size);
        node.setFocusTraversable(false);
        return node;
    }
}
