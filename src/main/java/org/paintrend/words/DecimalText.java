package org.paintrend.words;

import java.text.DecimalFormatSymbols;

/** Decimal numbers as people type and read them: with a comma where the language writes one. */
public final class DecimalText {
    private DecimalText() {}

    /** 24,6 becomes 24.6, the form in which numbers are read; anything else stays, so that a fault can name it. */
    public static String read(String typed) {
        return typed.indexOf(',') == typed.lastIndexOf(',') && typed.indexOf('.') < 0
                ? typed.strip().replace(',', '.')
                : typed.strip();
    }

    /** 24.6, or 24,6 where the language writes a comma. */
    public static String written(Words words, String number) {
        return number.replace(
                '.', DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator());
    }
}
