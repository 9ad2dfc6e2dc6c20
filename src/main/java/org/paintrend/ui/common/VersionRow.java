package org.paintrend.ui.common;

import java.text.Normalizer;

/**
 * One field of two versions, as somebody reads it and as it would be saved: without white space around it.
 *
 * @param theirs what is saved; empty where nothing is recorded
 * @param mine what was typed; empty where nothing is
 */
public record VersionRow(String name, String theirs, String mine) {
    public VersionRow {
        theirs = asSaved(theirs);
        mine = asSaved(mine);
    }

    boolean isEmpty() {
        return theirs.isEmpty() && mine.isEmpty();
    }

    boolean differs() {
        return !theirs.equals(mine);
    }

    private static String asSaved(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
