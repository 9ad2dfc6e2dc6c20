package org.paintrend.exchange.csv;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running text as a formula (OWASP: CSV injection). Text that begins with {@code = + - @}, tab
 * or carriage return is written behind an apostrophe. So that nothing is lost, text that looks guarded already gets one
 * apostrophe more, and reading takes exactly one away: {@code =A1} is written {@code '=A1}, {@code '=A1} is written
 * {@code ''=A1}; {@code 's Graven} is neither and stays as it is.
 */
public final class FormulaGuard {
    private static final Pattern TO_GUARD = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** Text as it is written to a file. */
    public static String guard(String text) {
        return TO_GUARD.matcher(text).matches() ? "'" + text : text;
    }

    /** The text behind a guard, which is to be taken as it stands; empty when there is no guard. */
    public static Optional<String> unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? Optional.of(cell.substring(1)) : Optional.empty();
    }
}
