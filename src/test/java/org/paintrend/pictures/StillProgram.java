package org.paintrend.pictures;

import java.util.Locale;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Theme;
import org.paintrend.words.Words;

/** A program in which nothing changes. */
public record StillProgram(Words words, Theme theme) implements Program {
    @Override
    public Locale language() {
        return words.locale();
    }

    @Override
    public void speak(Locale language) {}

    @Override
    public void leaveDemonstration() {}

    @Override
    public void showWaysIn() {}

    @Override
    public String version() {
        return "0.1.0";
    }
}
